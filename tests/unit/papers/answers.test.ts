/** The paper about answers: every member is counted once, and the columns add up to the last row. */
import { expect, test } from 'vitest';
import { workspaceSchema } from '../../../shared/model/workspace';
import type { TableBlock } from '../../../shared/papers/paper';
import { ordered, wordsOf } from '../../helpers/papers';
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

test('a budget that a firm asks for and what it spends on research are said in the office’s currency', () => {
  const [review] = workspace.reviews;
  const item = { consortiumId: 'k', stance: 'conditional', conditions: { budget: 3_000 }, handled: 'no' };
  const inTomans = workspaceSchema.parse({
    ...workspace,
    office: { ...workspace.office, currency: 'toman' },
    firms: workspace.firms.map((firm) => ({ ...firm, rndSpend: 5_000 })),
    reviews: [{ ...review, firmId: 'a', answer: { ...review?.answer, items: [item] } }],
  });
  const scenarioId = onlyScenario(inTomans).id;
  const firmId = inTomans.firms[0]?.id;
  expect(wordsOf(ordered(inTomans, { kind: 'answers', scenarioId }, 'en'))).toContain('300 million tomans');
  if (firmId === undefined) throw new Error('The city has firms');
  const sheet = wordsOf(ordered(inTomans, { kind: 'sheet', scenarioId, firmId }, 'en'));
  expect(sheet).toContain('500 million tomans');
  expect(sheet).not.toContain('rials');
});
