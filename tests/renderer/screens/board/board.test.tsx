/** The board by keyboard and menu: moves, previews, broken rules, pins, bans, roles; every change one command and one undo step. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { columnKey } from '../../../../renderer/screens/board/read/places';
import { useHeld } from '../../../../renderer/screens/board/state/held';
import { currentJudgement } from '../../../../renderer/state/judgement';
import { consortiumId, onlyScenario, type TinyCity, tinyWorkspace } from '../../../helpers/tinyCity';
import { announced, card, column, membersOf, type ShownBoard, showBoard } from './shownBoard';

const city: TinyCity = {
  firms: {
    a: { levels: { A: 4 } },
    b: { levels: { A: 3, B: 3 }, size: 'medium' },
    d: { levels: { B: 5 }, size: 'small' },
    e: { levels: { A: 3 } },
  },
  needs: {
    n: {
      asks: [
        ['A', 3, 2],
        ['B', 3, 1],
      ],
    },
    m: { asks: [['B', 3, 3]] },
  },
  ties: [
    ['conflict', 'a', 'e'],
    ['partner', 'a', 'b', 2],
  ],
  consortia: { c: { needs: ['n'], members: ['a:lead'] }, k: { needs: ['m'] } },
};

const shown = () => showBoard({ workspace: tinyWorkspace(city) });

async function press(user: ShownBoard['user'], element: HTMLElement, keys: string): Promise<void> {
  act(() => element.focus());
  await user.keyboard(keys);
}

const total = () => currentJudgement()?.score.total;

test('a firm picked up by keyboard shows its effect on every column and is moved with Enter', async () => {
  const board = await shown();
  await press(board.user, card('d'), 'm');
  expect(announced()).toContain('Firm d picked up');
  const before = total() ?? 0;
  const promised = useHeld.getState().previews.get(columnKey(consortiumId('c')))?.points;
  await waitFor(() => expect(within(column('c')).getByTestId('effect').textContent).toContain('Covers: B'));
  expect(within(column('k')).getByTestId('effect').textContent).toContain('+');
  await board.user.keyboard('{ArrowRight}');
  expect(announced()).toContain('Consortium c');
  await board.user.keyboard('{Enter}');
  await waitFor(() => expect(membersOf(board, 'c')).toEqual(['a lead', 'd partner']));
  expect(total()).toBe(before + (promised ?? Number.NaN));
  expect(board.asked('document.execute').map(({ command }) => command.kind)).toEqual(['member.move']);
  await waitFor(() => expect(document.activeElement).toBe(card('d', 'c')));
});

test('Escape lets a held firm go and leaves nothing', async () => {
  const board = await shown();
  await press(board.user, card('d'), 'm{ArrowRight}{Escape}');
  expect(useHeld.getState()).toMatchObject({ held: undefined });
  expect(board.asked('document.execute')).toEqual([]);
  expect(screen.queryByTestId('effect')).toBeNull();
});

test('a move that breaks a rule is done, says its sentence, and is taken back by its notice', async () => {
  const board = await shown();
  await press(board.user, card('e'), 'm{ArrowRight}');
  expect(within(column('c')).getByTestId('effect').textContent).toMatch(/Firm a.*Firm e.*conflict of interest/);
  await board.user.keyboard('{Enter}');
  const notice = await screen.findByText(/“Firm a” and “Firm e” have a conflict of interest/, { selector: 'p' });
  expect(within(column('c')).getByRole('button', { name: '1 finding' })).toBeTruthy();
  const item = notice.closest('li');
  if (item === null) throw new Error('The notice stands in no list');
  await board.user.click(within(item).getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(membersOf(board, 'c')).toEqual(['a lead']));
});

test('Space pins, L makes lead, B bans, Delete removes', async () => {
  const board = await showBoard({
    workspace: tinyWorkspace({ ...city, consortia: { c: { needs: ['n'], members: ['a:lead', 'b'] } } }),
  });
  await press(board.user, card('b', 'c'), ' ');
  await waitFor(() => expect(membersOf(board, 'c')).toEqual(['a lead', 'b partner!']));
  await board.user.keyboard('l');
  await waitFor(() => expect(membersOf(board, 'c')).toEqual(['a partner', 'b lead!']));
  await board.user.keyboard('{Delete}');
  await waitFor(() => expect(membersOf(board, 'c')).toEqual(['a partner']));
  await waitFor(() => expect(document.activeElement).toBe(card('a', 'c')));
  await board.user.keyboard('b');
  await waitFor(() => expect(membersOf(board, 'c')).toEqual([]));
  expect(onlyScenario(board.workspace()).consortia[0]?.bans).toEqual(['a']);
});

test('several chosen cards are moved by one command', async () => {
  const board = await shown();
  await press(board.user, card('b'), '{Shift>}{ArrowDown}{/Shift}m{ArrowRight}{ArrowRight}{Enter}');
  await waitFor(() => expect(membersOf(board, 'k')).toHaveLength(2));
  expect(board.asked('document.execute')).toHaveLength(1);
});

test('C while holding places a copy', async () => {
  const board = await shown();
  await press(board.user, card('a', 'c'), 'mc{ArrowRight}{Enter}');
  await waitFor(() => expect(membersOf(board, 'k')).toEqual(['a lead']));
  expect(membersOf(board, 'c')).toEqual(['a lead']);
});

test('Enter explains why a member is here, match by match', async () => {
  const board = await shown();
  await press(board.user, card('a', 'c'), '{Enter}');
  const panel = await screen.findByRole('complementary', { name: 'Why here?' });
  expect(panel.textContent).toContain('“A” is covered by');
  expect(panel.textContent).toContain('The only supplier here of: A');
  await board.user.keyboard('{Escape}');
  expect(screen.queryByRole('complementary', { name: 'Why here?' })).toBeNull();
});

test('the menu of a card asks why not, and names the rule and the firm', async () => {
  const board = await shown();
  await press(board.user, card('e'), '{Shift>}{F10}{/Shift}');
  await board.user.click(await screen.findByRole('menuitem', { name: 'Why not…?' }));
  await board.user.click(await screen.findByRole('option', { name: /Consortium c/ }));
  const panel = await screen.findByRole('complementary', { name: 'Why not?' });
  expect(panel.textContent).toContain('Rules its coming would break');
  expect(panel.textContent).toContain('conflict of interest');
});

test('a closed scenario is read and not changed', async () => {
  const workspace = tinyWorkspace(city);
  const scenarios = workspace.scenarios.map((scenario) => ({ ...scenario, status: 'approved' as const }));
  const board = await showBoard({ workspace: { ...workspace, scenarios } });
  expect(screen.getByRole('note').textContent).toContain('can only be read');
  await press(board.user, card('d'), 'm');
  expect(useHeld.getState().held).toBeUndefined();
});

test('without a scenario it offers one per need and one per area', async () => {
  const board = await showBoard({ workspace: { ...tinyWorkspace(city), scenarios: [] } });
  await board.user.click(screen.getByRole('button', { name: 'Create one per area' }));
  await waitFor(() => expect(board.workspace().scenarios[0]?.consortia).toHaveLength(1));
});

test('the pool is searched in any spelling and filtered with counts', async () => {
  const board = await shown();
  await board.user.type(screen.getByRole('searchbox', { name: 'Search' }), 'شركت d');
  expect(screen.getByText('1 of 4 firms')).toBeTruthy();
  expect(document.querySelectorAll('[data-lane="pool"] [data-firm]')).toHaveLength(1);
});

test('the firms of the pool stand in the order that is chosen', async () => {
  const board = await shown();
  const pooled = () =>
    [...document.querySelectorAll<HTMLElement>('[data-lane="pool"] [data-firm]')].map(({ dataset }) => dataset.firm);
  expect(pooled()).toEqual(['a', 'b', 'd', 'e']);
  await board.user.click(screen.getByRole('button', { name: /Sort by/ }));
  await board.user.click(await screen.findByRole('option', { name: 'By size' }));
  await waitFor(() => expect(pooled()).toEqual(['a', 'e', 'b', 'd']));
});
