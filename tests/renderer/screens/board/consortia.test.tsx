/** Consortia on the board: merge, split, delete, create, the inspector, and the planner's offer shown as a difference and taken. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { firmIdSchema } from '../../../../shared/ids';
import { groupingOf } from '../../../../shared/model/grouping';
import type { Scenario } from '../../../../shared/model/scenario';
import type { Workspace } from '../../../../shared/model/workspace';
import { figuresOf } from '../../../../shared/planning/figures';
import type { PlanOutcome } from '../../../../shared/planning/outcome';
import { scoreGrouping } from '../../../../shared/planning/score';
import { done } from '../../../../shared/result';
import { consortiumId, onlyScenario, type TinyCity, tinyWorkspace } from '../../../helpers/tinyCity';
import { card, column, membersOf, type ShownBoard, showBoard } from './shownBoard';

const city: TinyCity = {
  firms: { a: { levels: { A: 4 } }, b: { levels: { A: 3, B: 3 } }, d: { levels: { B: 5 } } },
  needs: { n: { asks: [['A', 3, 2]] }, m: { asks: [['B', 3, 3]] }, o: { asks: [['B', 4, 1]] } },
  consortia: { c: { needs: ['n'], members: ['a:lead'] }, k: { needs: ['m', 'o'], members: ['b', 'd:lead'] } },
};

const consortiaOf = (board: ShownBoard) => onlyScenario(board.workspace()).consortia;

async function choose(user: ShownBoard['user'], id: string, item: string): Promise<void> {
  await user.click(within(column(id)).getByRole('button', { name: `Actions for Consortium ${id}` }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

test('two consortia of an area are merged, and one of two needs is split', async () => {
  const board = await showBoard({ workspace: tinyWorkspace(city) });
  await choose(board.user, 'c', 'Merge…');
  await board.user.click(await screen.findByRole('button', { name: 'Merge' }));
  await waitFor(() => expect(consortiaOf(board)).toHaveLength(1));
  expect(membersOf(board, 'c')).toEqual(['a lead', 'b partner', 'd partner']);
  await choose(board.user, 'c', 'Split…');
  await board.user.click(await screen.findByRole('button', { name: 'Split' }));
  await waitFor(() => expect(consortiaOf(board)).toHaveLength(3));
});

test('a consortium is deleted after a question, and created again for its need', async () => {
  const board = await showBoard({ workspace: tinyWorkspace(city) });
  await choose(board.user, 'c', 'Delete…');
  await board.user.click(await screen.findByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(consortiaOf(board).map(({ id }) => id)).toEqual(['k']));
  await board.user.click(screen.getByRole('button', { name: 'New consortium' }));
  await board.user.click(await screen.findByRole('button', { name: /Service area/ }));
  await board.user.click(await screen.findByRole('option', { name: 'Area area' }));
  await board.user.click(screen.getByRole('checkbox', { name: /Need n/ }));
  await board.user.click(screen.getByRole('button', { name: 'Create' }));
  await waitFor(() => expect(consortiaOf(board)[1]).toMatchObject({ name: { fa: 'نیاز n' }, needIds: ['n'] }));
});

test('what a member puts in begins with its words, and its worth is typed in the currency of the office', async () => {
  const workspace = tinyWorkspace(city);
  const office = { ...workspace.office, currency: 'toman' } as const;
  const board = await showBoard({ workspace: { ...workspace, office } });
  await choose(board.user, 'c', 'Details');
  await board.user.click(await screen.findByRole('button', { name: /^Contribution/ }));
  await board.user.type(screen.getByRole('textbox', { name: 'New contribution (Persian)' }), 'آزمایشگاه{Enter}');
  await board.user.type(await screen.findByRole('textbox', { name: 'Worth (million tomans)' }), '2.5{Tab}');
  const given = () => consortiaOf(board)[0]?.members[0]?.contributions;
  await waitFor(() => expect(given()).toEqual([{ kind: 'money', what: { fa: 'آزمایشگاه' }, worth: 25 }]));
});

test('the inspector changes share, legal form and phases of the consortium that is selected', async () => {
  const board = await showBoard({ workspace: tinyWorkspace(city) });
  await choose(board.user, 'c', 'Details');
  const share = await screen.findByRole('textbox', { name: 'Share (%)' });
  await board.user.type(share, '60{Tab}');
  await waitFor(() => expect(consortiaOf(board)[0]?.members[0]).toMatchObject({ sharePercent: 60 }));
  await board.user.click(screen.getByRole('button', { name: 'Add phase' }));
  await waitFor(() => expect(consortiaOf(board)[0]?.phases).toMatchObject([{ kind: 'identify', status: 'planned' }]));
});

/** A plan that puts `d` beside `a` and takes `b` out, reported as the planner would. */
function planFor(workspace: Workspace): PlanOutcome {
  const scenario = onlyScenario(workspace);
  const member = (id: string, role: 'lead' | 'partner') => ({ firmId: firmIdSchema.parse(id), role });
  const consortia = [
    { id: consortiumId('c'), members: [member('a', 'lead'), member('d', 'partner')] },
    { id: consortiumId('k'), members: [member('d', 'lead')] },
  ];
  const planned: Scenario = {
    ...scenario,
    consortia: scenario.consortia.map((one, index) => ({ ...one, members: consortia[index]?.members ?? [] })),
  };
  const grouping = groupingOf(workspace, planned);
  const { total, byCriterion } = scoreGrouping(grouping);
  return {
    consortia,
    report: {
      score: { total, byCriterion },
      bound: total + 50,
      gap: 0.05,
      proven: false,
      phase: 'search',
      seconds: 0.4,
      figures: figuresOf(grouping),
      consortia: consortia.map((one) => ({ ...one, score: 0, coverage: 1 })),
      unformed: [],
      supplyGaps: [],
      provenance: { dataHash: 'sha256-x', seed: 1, policy: scenario.policy, solver: 'none', app: '1.0.0' },
    },
  };
}

test('the question to the planner can be left without asking', async () => {
  const board = await showBoard({ workspace: tinyWorkspace(city) });
  await board.user.click(screen.getByRole('button', { name: 'Suggest' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ask the planner' });
  await board.user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(board.asked('planner.start')).toEqual([]);
});

test('the planner is asked, its offer is shown as a difference, and taken as one step', async () => {
  const workspace = tinyWorkspace(city);
  const board = await showBoard({ workspace });
  await board.user.click(screen.getByRole('button', { name: 'Suggest' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ask the planner' });
  await board.user.click(within(dialog).getByRole('button', { name: 'Suggest' }));
  await waitFor(() => expect(board.asked('planner.start')[0]).toMatchObject({ selection: { kind: 'all' } }));
  act(() => board.emit('planner.done', { runId: 'run1', result: done(planFor(workspace)) }));
  const offer = await screen.findByRole('dialog', { name: 'The planner’s proposal' });
  expect(offer.textContent).toContain('Comes' + 'Firm d (Partner)');
  expect(offer.textContent).toContain('Goes' + 'Firm b');
  expect(offer.textContent).toContain('The proven gap is 5%');
  await board.user.click(within(offer).getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(membersOf(board, 'c')).toEqual(['a lead', 'd partner']));
  expect(board.asked('document.execute').map(({ command }) => command.kind)).toEqual(['plan.take']);
  await waitFor(() => expect(card('d', 'c')).toBeTruthy());
  expect(screen.queryByRole('dialog')).toBeNull();
});
