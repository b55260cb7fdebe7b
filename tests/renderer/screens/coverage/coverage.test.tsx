/** The coverage screen: a table that is walked and read, a map beside its figures, a network with its twin. */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useBoard } from '../../../../renderer/screens/board/state/boardState';
import { useSession } from '../../../../renderer/state/session';
import { showApp } from '../../../helpers/shownApp';
import { tinyWorkspace } from '../../../helpers/tinyCity';

const workspace = tinyWorkspace({
  firms: { a: { levels: { A: 5 }, home: 2 }, b: { levels: { A: 1, B: 3 } }, c: {} },
  needs: {
    n: {
      asks: [
        ['A', 3, 1],
        ['B', 2, 1],
      ],
      districts: [2],
    },
    m: { asks: [['B', 3, 1]] },
  },
  ties: [['rival', 'a', 'b']],
  consortia: { k: { needs: ['n'], members: ['a'] } },
});

/** jsdom has no layout: everything scrolled is told that it is large, so that all of it is drawn. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1400);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = (change: object = {}) => showApp({ workspace: { ...workspace, ...change }, screen: 'coverage' });
const at = (spot: string) => {
  const place = document.querySelector<HTMLElement>(`[data-spot="${spot}"]`);
  if (place === null) throw new Error(`Nothing at ${spot}`);
  return place;
};

describe('the matrix', () => {
  test('is a table with heads of rows and columns, and its cells say what they show', async () => {
    await show();
    const table = screen.getByRole('grid', { name: 'نیازها در برابر شرکت‌ها' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining(['نیاز', 'بی‌پوشش', 'شرکت a', 'شرکت b', 'شرکت c']));
    expect(within(table).getByRole('rowheader', { name: 'نیاز n' })).toBeTruthy();
    expect(at('1:2').textContent).toContain('عضو');
    expect(at('1:1').textContent).toContain('۱');
    expect(at('2:1').textContent).toContain('بی‌کنسرسیوم');
  });

  test('is walked by arrows as the page runs, and one place only takes part in the tab order', async () => {
    await show();
    // jsdom hands no direction down.
    vi.spyOn(window, 'getComputedStyle').mockReturnValue({ direction: 'rtl' } as CSSStyleDeclaration);
    at('1:0').focus();
    fireEvent.keyDown(at('1:0'), { key: 'ArrowLeft' });
    fireEvent.keyDown(at('1:1'), { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(at('1:2'));
    fireEvent.keyDown(at('1:2'), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(at('0:2'));
    expect(document.querySelectorAll('[data-spot][tabindex="0"]')).toHaveLength(1);
  });

  test('a member leads to its card on the board, another firm to its record, a need to its form', async () => {
    await show();
    fireEvent.click(at('1:2'));
    expect(useSession.getState()).toMatchObject({ screen: 'board', selection: { kind: 'firm', id: 'a' } });
    expect(useBoard.getState().cursor).toEqual({ lane: 'column k', firmId: 'a' });
    await show();
    fireEvent.click(at('1:3'));
    expect(useSession.getState()).toMatchObject({ screen: 'firms', selection: { kind: 'firm', id: 'b' } });
    await show();
    fireEvent.click(at('2:0'));
    expect(useSession.getState()).toMatchObject({ screen: 'needs', selection: { kind: 'need', id: 'm' } });
  });

  test('only members leaves the columns of members, and says how many', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('checkbox', { name: 'تنها اعضا' }));
    expect(screen.getByText('۲ نیاز در برابر ۱ ستون')).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: 'شرکت b' })).toBeNull();
  });

  test('without a scenario it says so and leads to the board', async () => {
    const { user } = await show({ scenarios: [] });
    await user.click(screen.getByRole('button', { name: 'به تخته برو' }));
    expect(useSession.getState().screen).toBe('board');
  });
});

test('each tile tells its district and figure, and the table beside it has the same', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('tab', { name: 'نقشهٔ مناطق' }));
  const tile = screen.getByRole('button', { name: /^منطقهٔ ۲ .*پوشش نیازها/ });
  const row = screen.getByRole('row', { name: /^منطقهٔ ۲ / });
  const share = /۵۰\u200F٪/;
  expect(tile.textContent).toMatch(share);
  expect(within(row).getAllByRole('cell')[1]?.textContent).toMatch(share);
  expect(screen.getByRole('button', { name: /^منطقهٔ ۹ .*نیازی نام این منطقه را نمی‌برد/ })).toBeTruthy();
});

test('the network names what ties each node, shows it in the inspector, and has a table with the same', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('tab', { name: 'شبکه' }));
  const node = await waitFor(() => screen.getByRole('button', { name: /شرکت b.*رقابت.*شرکت a/ }));
  // Its number leads to the table, its name stands beside it as on paper.
  expect(node.textContent).toBe('۳');
  expect(document.querySelector('[data-label="firm b"]')?.textContent).toBe('شرکت b');
  fireEvent.click(node);
  expect(useSession.getState().selection).toEqual({ kind: 'firm', id: 'b' });
  await user.click(screen.getByRole('switch', { name: 'به‌صورت جدول' }));
  const row = screen.getByRole('row', { name: /^۳ شرکت b/ });
  expect(within(row).getByRole('cell', { name: 'شرکت a' })).toBeTruthy();
});

test('a district is named in the language of the screen', async () => {
  await showApp({ workspace, screen: 'coverage', settings: { language: 'en' } });
  fireEvent.click(screen.getByRole('tab', { name: 'Districts' }));
  expect(screen.getByRole('button', { name: /^District 2 \(Saadatabad\)/ }).textContent).toContain('Saadatabad');
});

test('a district given to a concern about a place brings the concern onto the map', async () => {
  const concern = { id: 'q', firmIds: ['a'], topic: 'territory', text: { fa: 'محدودهٔ کار' }, status: 'raised' };
  const { user } = await show({ concerns: [concern] });
  act(() => useSession.setState({ screen: 'coordination' }));
  await user.click(await screen.findByRole('tab', { name: 'دغدغه‌ها' }));
  await user.click(screen.getByRole('button', { name: /^ویرایش دغدغه/ }));
  await user.click(within(screen.getByRole('toolbar', { name: 'منطقه‌ها' })).getByRole('button', { name: '۹' }));
  act(() => useSession.setState({ screen: 'coverage' }));
  await user.click(screen.getByRole('tab', { name: 'نقشهٔ مناطق' }));
  const row = screen.getByRole('row', { name: /^منطقهٔ ۹ / });
  expect(within(row).getAllByRole('cell')[5]?.textContent).toBe('۱');
});
