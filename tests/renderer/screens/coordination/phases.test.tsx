/** Phases of the consortia: planned from a template, moved in the schedule by keyboard, and told of when their gate is late. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { undo } from '../../../../renderer/state/execute';
import { phaseKinds } from '../../../../shared/model/consortium';
import type { Workspace } from '../../../../shared/model/workspace';
import { after, consortiumIn } from '../../../helpers/commanding';
import { bareTown, inK, phasesOf, plannedTown } from '../../../helpers/coordinating';
import { choose, reading, showPart } from './shownPart';

const bars = () => [...document.querySelectorAll<SVGElement>('[data-phase]')];
const firstBar = () => {
  const [bar] = bars();
  if (bar === undefined) throw new Error('The schedule has no bars');
  return bar;
};
const focused = () => document.activeElement;
const datesIn = (workspace: Workspace) => phasesOf(workspace).map(({ start, end }) => [start, end]);

test('phases are planned from a template for every consortium that has none, and all of it is one step', async () => {
  const { user, workspace } = await showPart('phases', bareTown);
  await user.click(screen.getByRole('button', { name: 'مرحله‌ها را بچین' }));
  const dialog = await screen.findByRole('dialog', { name: 'چیدن مرحله‌های ۲ کنسرسیوم' });
  await choose(user, /الگو$/, /^نیاز عادی/);
  await user.click(within(dialog).getByRole('button', { name: 'مرحله‌ها را بچین' }));
  await waitFor(() => expect(bars()).toHaveLength(2 * phaseKinds.length));
  for (const id of ['k', 'l']) expect(consortiumIn(workspace(), id).phases.map(({ kind }) => kind)).toEqual(phaseKinds);
  await act(undo);
  expect(bars()).toEqual([]);
  expect(screen.getByRole('button', { name: 'مرحله‌ها را بچین' })).toBeDefined();
});

test('a bar is moved and resized by keyboard, in Persian to the left for later; Escape takes the visit back', async () => {
  const { workspace } = await showPart('phases', plannedTown);
  const [planned] = datesIn(workspace());
  expect(planned).toEqual(['2026-12-01', '2026-12-21']);
  act(() => firstBar().focus());
  fireEvent.keyDown(firstBar(), { key: 'ArrowLeft' });
  await waitFor(() => expect(datesIn(workspace())[0]).toEqual(['2026-12-02', '2026-12-22']));
  fireEvent.keyDown(firstBar(), { key: 'ArrowLeft', ctrlKey: true });
  await waitFor(() => expect(datesIn(workspace())[0]).toEqual(['2026-12-09', '2026-12-29']));
  fireEvent.keyDown(firstBar(), { key: 'ArrowRight', shiftKey: true });
  await waitFor(() => expect(datesIn(workspace())[0]).toEqual(['2026-12-09', '2026-12-28']));
  fireEvent.keyDown(firstBar(), { key: 'Escape' });
  await waitFor(() => expect(datesIn(workspace())[0]).toEqual(planned));
});

test('the schedule is one tab stop: its names and bars are walked with the arrows, row by row', async () => {
  const { user } = await showPart('phases', plannedTown);
  const stops = document.querySelectorAll('[data-testid=gantt] [tabindex="0"]');
  expect([...stops]).toEqual([firstBar()]);
  act(() => firstBar().focus());
  await user.keyboard('{ArrowUp}');
  expect(focused()?.textContent).toBe('کنسرسیوم k');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe(bars()[1]);
  await user.keyboard('{ArrowDown}'.repeat(5));
  expect(focused()?.textContent).toBe('کنسرسیوم l');
  expect(document.querySelectorAll('[data-testid=gantt] [tabindex="0"]')).toHaveLength(1);
});

test('the name of a consortium opens its phases, and the focus stays with them', async () => {
  const { user } = await showPart('phases', plannedTown);
  await user.click(screen.getByRole('button', { name: 'کنسرسیوم k' }));
  await waitFor(() => expect(focused()).toBe(firstBar()));
  expect(document.querySelector('[data-part=phases]')?.textContent).toContain('مرحله‌ها۶');
});

test('a gate past its date is named with its day, marked in the schedule, and gone once it is passed', async () => {
  const phase = { id: 'p9', kind: 'pilot', start: '2026-09-01', end: '2026-10-01', status: 'running' };
  const { user, workspace } = await showPart('phases', after(bareTown, { kind: 'phase.save', ...inK, phase }));
  const gate = screen.getByText(reading(/گذر مرحلهٔ پایلوت در «کنسرسیوم k» تا .*۹ مهر ۱۴۰۵ بود/));
  expect(firstBar().getAttribute('aria-label')).toMatch(/گذر عقب‌افتاده$/);
  await user.click(screen.getByRole('button', { name: 'گذر را ثبت کن' }));
  await waitFor(() => expect(gate.isConnected).toBe(false));
  expect(phasesOf(workspace())).toMatchObject([{ id: 'p9', status: 'passed' }]);
  expect(firstBar().getAttribute('aria-label')).toMatch(/گذشته$/);
});

test('of many gates past their date the three longest overdue are shown, the others on request', async () => {
  const late = (day: number) => ({
    id: `p${day}`,
    kind: 'pilot',
    start: '2026-09-01',
    end: `2026-10-0${day}`,
    status: 'running',
  });
  const many = [5, 2, 4, 1, 3].reduce(
    (city, day) => after(city, { kind: 'phase.save', ...inK, phase: late(day) }),
    bareTown,
  );
  const { user } = await showPart('phases', many);
  const passing = () => screen.getAllByRole('button', { name: 'گذر را ثبت کن' });
  expect(passing()).toHaveLength(3);
  expect(passing()[0]?.closest('li')?.textContent).toContain('۹ مهر ۱۴۰۵');
  await user.click(screen.getByRole('button', { name: '۲ گذر دیگر را نشان بده' }));
  expect(passing()).toHaveLength(5);
});
