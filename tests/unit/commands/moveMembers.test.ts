/** Moving firms: from the pool, between consortia, back to the pool, copied. */
import { expect, test } from 'vitest';
import { after, labelOf, membersIn, refusalOf, town } from '../../helpers/commanding';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const move = (...moves: readonly { firmId: string; from?: string; to?: string }[]) => ({
  kind: 'member.move',
  scenarioId: 's',
  moves,
});

test('goes from one to another, into one from the pool, out of one', () => {
  const moved = after(
    workspace,
    move({ firmId: 'c', from: 'k', to: 'l' }, { firmId: 'd', to: 'k' }, { firmId: 'a', from: 'l' }),
  );
  expect(membersIn(moved, 'k')).toEqual(['a:lead!', 'd']);
  expect(membersIn(moved, 'l')).toEqual(['b:lead', 'c']);
  expect(labelOf(moved)).toBe('Move 3 firms');
  expect(labelOf(after(workspace, move({ firmId: 'c', from: 'k' })))).toBe('Move “Firm c”');
});

test('a move to where the firm is makes no step', () => {
  expect(after(workspace, move({ firmId: 'a', from: 'k', to: 'k' }))).toBe(workspace);
  expect(after(workspace, move({ firmId: 'b', to: 'l' }))).toBe(workspace);
});

test('refuses a scenario that is not there or closed, and a firm that is not there', () => {
  expect(refusalOf(workspace, { ...move({ firmId: 'a', to: 'k' }), scenarioId: 'z' })).toBe('scenario-missing');
  const approved = { ...workspace, scenarios: [{ ...onlyScenario(workspace), status: 'approved' as const }] };
  expect(refusalOf(approved, move({ firmId: 'd', to: 'k' }))).toBe('scenario-closed');
  expect(refusalOf(workspace, move({ firmId: 'nobody', to: 'k' }))).toBe('unsound-change');
});
