/** Reasons on the board that need plans: what a wish costs, a withdrawal with its repair, a clash and its way out; each can be copied. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadSolver } from '../../../../electron/planner/highs';
import { openClash } from '../../../../renderer/screens/board';
import { currentJudgement } from '../../../../renderer/state/judgement';
import type { Workspace } from '../../../../shared/model/workspace';
import { balance } from '../../../../shared/planning/balance';
import { clashes } from '../../../../shared/planning/explain/clash';
import { priceOfMember } from '../../../../shared/planning/explain/price';
import { repair } from '../../../../shared/planning/explain/withdraw';
import { replan } from '../../../../shared/planning/replan';
import { done } from '../../../../shared/result';
import { planForTests } from '../../../helpers/planning';
import { consortiumId, onlyScenario, type TinyCity, tinyWorkspace } from '../../../helpers/tinyCity';
import { card, membersOf, type ShownBoard, showBoard } from './shownBoard';

const city: TinyCity = {
  firms: {
    a: { levels: { A: 4 } },
    b: { levels: { A: 5 }, size: 'small' },
    d: { levels: { A: 3 }, size: 'small' },
  },
  needs: { n: { asks: [['A', 3, 5]] } },
  consortia: { c: { needs: ['n'], members: ['a:lead', 'b'] } },
  policy: { minMembers: 2, maxMembers: 2 },
};
const pinnedApart: TinyCity = {
  ...city,
  ties: [['conflict', 'a', 'b']],
  consortia: { c: { needs: ['n'], members: ['a:lead!', 'b!'] } },
};

const solver = await loadSolver();

async function press(user: ShownBoard['user'], element: HTMLElement, keys: string): Promise<void> {
  act(() => element.focus());
  await user.keyboard(keys);
}

async function fromMenu(board: ShownBoard, of: HTMLElement, item: RegExp): Promise<void> {
  await press(board.user, of, '{Shift>}{F10}{/Shift}');
  await board.user.click(await screen.findByRole('menuitem', { name: item }));
}

test('the price of a wish is worked out when asked for, and copied with the rest', async () => {
  const workspace = tinyWorkspace(city);
  const scenario = onlyScenario(workspace);
  const wish = { firmId: workspace.firms[2]?.id as never, consortiumId: consortiumId('c') };
  const price = await priceOfMember(workspace, scenario, wish, planForTests);
  if (!price.ok) throw new Error(price.refusal.sentence.en);
  const answers = { 'explain.price': () => done({ kind: 'done' as const, value: price.value }) };
  const board = await showBoard({ workspace, answers });
  await fromMenu(board, card('d'), /Why not/);
  await board.user.click(await screen.findByRole('option', { name: /Consortium c/ }));
  const panel = await screen.findByRole('complementary', { name: 'Why not?' });
  await board.user.click(within(panel).getByRole('button', { name: 'What would it cost to have it here?' }));
  expect(board.asked('explain.price')).toEqual([{ scenarioId: scenario.id, ...wish }]);
  await within(panel).findByText(/costs .* points: the best plan has/);
  await board.user.click(within(panel).getByRole('button', { name: 'Copy' }));
  expect(board.asked('app.copy')[0]?.text).toMatch(
    /^Why is “Firm d” not in “Consortium c”\?\n(.*\n)+.*the best plan has/,
  );
});

test('a withdrawal shows its loss and its repair, and both are recorded as one step', async () => {
  const workspace = tinyWorkspace(city);
  const firm = workspace.firms[1]?.id as never;
  const mended = await repair(workspace, onlyScenario(workspace), firm, planForTests);
  if (!mended.ok) throw new Error(mended.refusal.sentence.en);
  const answers = { 'explain.repair': () => done({ kind: 'done' as const, value: mended.value }) };
  const board = await showBoard({ workspace, answers });
  await fromMenu(board, card('b', 'c'), /If it withdraws/);
  const dialog = await screen.findByRole('dialog', { name: /If .*Firm b.* withdraws/ });
  expect(dialog.textContent).toMatch(/1 consortium loses a member/);
  await within(dialog).findByText(/Firm d \(Partner\)/);
  await board.user.click(within(dialog).getByRole('button', { name: 'Record it with the repair' }));
  await waitFor(() => expect(membersOf(board, 'c')).toEqual(['a lead', 'd partner']));
  expect(onlyScenario(board.workspace()).consortia[0]?.bans).toEqual(['b']);
  expect(board.asked('document.execute').map(({ command }) => command.kind)).toEqual(['firm.withdraw']);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a question that nobody waits for any more is given up', async () => {
  const board = await showBoard({ workspace: tinyWorkspace(city) });
  const { request } = board.bridge;
  Object.assign(board.bridge, {
    request: (...asking: Parameters<typeof request>) =>
      asking[0] === 'explain.repair' ? new Promise(() => undefined) : request(...asking),
  });
  await fromMenu(board, card('b', 'c'), /If it withdraws/);
  const dialog = await screen.findByRole('dialog', { name: /withdraws/ });
  await within(dialog).findByText('Working it out…');
  expect(board.asked('explain.stop')).toEqual([]);
  await board.user.keyboard('{Escape}');
  await waitFor(() => expect(board.asked('explain.stop')).toEqual([{}]));
});

test('a clash is named, its cheapest way out followed, and then there is none', async () => {
  const start = tinyWorkspace(pinnedApart);
  const work = async (workspace: Workspace) => {
    const one = { workspace, scenario: onlyScenario(workspace) };
    return clashes({ solver, planFor: planForTests }, one);
  };
  let now = await work(start);
  const board = await showBoard({
    workspace: start,
    answers: { 'explain.clash': () => done({ kind: 'done' as const, value: now }) },
  });
  const judgement = currentJudgement();
  if (judgement === undefined) throw new Error('Nothing is judged');
  act(() => openClash(judgement));
  const dialog = await screen.findByRole('dialog', { name: 'What clashes with what' });
  await within(dialog).findByText(/the rule “Conflict of interest” in “Consortium c”/);
  expect(within(dialog).getAllByText(/the pin of/)).toHaveLength(2);
  now = [];
  await board.user.click(within(dialog).getAllByRole('button', { name: 'Do this' })[0] as HTMLElement);
  await within(dialog).findByText('Pins and rules can all hold.');
  expect(await work(board.workspace())).toEqual([]);
});

test('planned anew with few changes: what comes of it, the difference, and taken as one step', async () => {
  const workspace = tinyWorkspace({ ...city, consortia: { c: { needs: ['n'], members: ['a:lead', 'd'] } } });
  const scenario = onlyScenario(workspace);
  const wish = { kind: 'most' as const, changes: 2 };
  const found = await replan(workspace, scenario, { before: scenario, wish }, planForTests);
  if (!found.ok) throw new Error(found.refusal.sentence.en);
  const answers = { 'explain.replan': () => done({ kind: 'done' as const, value: found.value }) };
  const board = await showBoard({ workspace, answers });
  await board.user.click(screen.getByRole('button', { name: 'With few changes…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Plan anew with few changes' });
  await board.user.click(within(dialog).getByRole('button', { name: /How to limit changes/ }));
  await board.user.click(await screen.findByRole('option', { name: 'a limit to their number' }));
  const most = within(dialog).getByRole('textbox', { name: 'At most (memberships)' });
  await board.user.clear(most);
  await board.user.type(most, '2');
  await board.user.click(within(dialog).getByRole('button', { name: 'Find it' }));
  await within(dialog).findByText(/Firm b \(Partner\)/);
  expect(board.asked('explain.replan')).toEqual([{ scenarioId: 's', beforeId: 's', wish }]);
  await board.user.click(within(dialog).getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(membersOf(board, 'c')).toEqual(['a lead', 'b partner']));
});

test('a balanced plan says what the balance costs, and is taken like any other', async () => {
  const workspace = tinyWorkspace(city);
  const wish = { areas: true, maxLoadDifference: 0 } as const;
  const found = await balance(workspace, onlyScenario(workspace), wish, planForTests);
  if (!found.ok) throw new Error(found.refusal.sentence.en);
  const answers = { 'explain.balance': () => done({ kind: 'done' as const, value: found.value }) };
  const board = await showBoard({ workspace, answers });
  await board.user.click(screen.getByRole('button', { name: 'Balanced…' }));
  const dialog = await screen.findByRole('dialog', { name: 'A balanced plan' });
  await board.user.type(within(dialog).getByRole('textbox', { name: 'Loads of firms may differ by' }), '0');
  await board.user.click(within(dialog).getByRole('button', { name: 'Find it' }));
  for (const { key } of found.value.summary) expect(key).toMatch(/^plans\.balance\./);
  await within(dialog).findByText(/^The balance costs/);
  expect(board.asked('explain.balance')).toEqual([{ scenarioId: 's', wish }]);
  await board.user.click(within(dialog).getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(board.asked('document.execute').at(-1)?.command.kind).toBe('plan.take'));
});
