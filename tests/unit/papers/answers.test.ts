/** The paper about answers: every member is counted once, and the columns add up to the last row. */
import { expect, test } from 'vitest';
import { workspaceSchema } from '../../../shared/model/workspace';
import type { TableBlock } from '../../../shared/papers/paper';
import { ordered } from '../../helpers/papers';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const city = tinyWorkspace({
  firms: { a: {}, b: {}, c: {}, gone: {} },
  needs: { n: { asks: [['A', 1, 1]] } },
  consortia: { k: { needs: ['n'], members: ['a:lead', 'b', 'c'] }, l: { needs: ['n'], members: ['b'] } },
});

/** The firm `gone` declined consortium k and has left it. */
const workspace = workspaceSchema.parse({
  ...city,
  reviews: [
    {
      id: 'r',
      round: 1,
      scenarioId: 's',
      firmId: 'gone',
      packageId: 'p',
      sentAt: '2026-11-01T08:00:00Z',
      fingerprint: 'x',
      state: 'answered',
      answer: {
        answerId: 'a',
        answeredAt: '2026-11-02T08:00:00Z',
        receivedAt: '2026-11-03T08:00:00Z',
        signer: 's',
        items: [{ consortiumId: 'k', stance: 'decline', handled: 'taken' }],
        profileChanges: [],
      },
    },
  ],
});

test('a firm that declined and left is not taken for a member that was asked', () => {
  const paper = ordered(workspace, { kind: 'answers', scenarioId: onlyScenario(workspace).id }, 'en');
  const table = paper.sections[0]?.blocks.find((block): block is TableBlock => block.kind === 'table');
  expect(table?.columns.at(-1)?.title).toBe('Not asked');
  expect(table?.rows).toEqual([
    ['Consortium k', '0', '0', '1', '0', '0', '3'],
    ['Consortium l', '0', '0', '0', '0', '0', '1'],
  ]);
  for (const index of [1, 2, 3, 4, 5, 6])
    expect(Number(table?.total?.[index])).toBe((table?.rows ?? []).reduce((sum, row) => sum + Number(row[index]), 0));
});
