/** The list of actions: what presses most stands first, filters find the rest, and an action is settled where it stands. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { after } from '../../../helpers/commanding';
import { linked, secondMeeting } from '../../../helpers/coordinating';
import { choose, showPart } from './shownPart';

const names: Readonly<Record<string, string>> = { latest: 'گزارش پایلوت' };
const action = (id: string, owner: string, dueOn?: string, status = 'open') => ({
  id,
  text: { fa: names[id] ?? 'پیگیری' },
  owner,
  status,
  ...(dueOn === undefined ? {} : { dueOn }),
});
const [decision] = secondMeeting.decisions;
const actions = [
  action('someday', 'دبیرخانه'),
  action('settled', 'متولی', '2026-01-01', 'done'),
  action('later', 'متولی', '2126-01-01'),
  action('late', 'متولی', '2026-03-01'),
  action('latest', 'دبیرخانه', '2026-02-01'),
];
const town = after(linked, {
  kind: 'meeting.save',
  meeting: { ...secondMeeting, decisions: [{ ...decision, actions }] },
});

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-action]')];
const order = () => rows().map((row) => row.dataset.action);

test('overdue actions stand first, the longest overdue before the others, and settled ones last', async () => {
  await showPart('actions', town);
  expect(order()).toEqual(['latest', 'late', 'later', 'someday', 'settled']);
  expect(rows().map((row) => within(row).queryByLabelText('عقب‌افتاده') !== null)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('actions are found by how they stand and by who sees to them', async () => {
  const { user } = await showPart('actions', town);
  await choose(user, /همه وضعیت$/, 'عقب‌افتاده');
  expect(order()).toEqual(['latest', 'late']);
  await choose(user, /همه مسئول$/, 'متولی');
  expect(order()).toEqual(['late']);
  await choose(user, /عقب‌افتاده وضعیت$/, 'کنارگذاشته');
  expect(screen.getByText('اقدامی با این پالایه نیست.')).toBeDefined();
});

test('an action that is settled in the list is settled in its meeting, and no longer overdue', async () => {
  const { user, workspace } = await showPart('actions', town);
  await choose(user, /وضعیت اقدام «گزارش پایلوت»$/, 'انجام‌شده');
  await waitFor(() => expect(order()).toEqual(['late', 'later', 'someday', 'settled', 'latest']));
  const held = workspace().meetings.find(({ id }) => id === 'm2');
  expect(held?.decisions[0]?.actions.find(({ id }) => id === 'latest')?.status).toBe('done');
});

test('the meeting of an action is one press away; without actions the way to the meetings is shown', async () => {
  const { user } = await showPart('actions', town);
  const [row] = rows();
  if (row === undefined) throw new Error('No action is listed');
  await user.click(within(row).getByRole('button', { name: 'نشست «نشست دوم» را باز کن' }));
  expect(screen.getByRole('heading', { name: 'نشست دوم' })).toBeDefined();
  const bare = await showPart('actions', linked);
  await bare.user.click(screen.getByRole('button', { name: 'به نشست‌ها برو' }));
  expect(screen.getByRole('heading', { name: 'جلسه' })).toBeDefined();
});
