/** A meeting is held: its agenda from what is open, what it settles, who does what, and who signs. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { withoutDirectionMarks } from '../../../../renderer/widgets/directionMarks';
import { linked } from '../../../helpers/coordinating';
import { showPart } from './shownPart';

const people = [
  { name: 'مینا', body: 'دبیرخانه', present: true },
  { name: 'بهزاد', body: 'متولی', present: true },
  { name: 'یلدا', body: 'شرکت الف', present: false },
];
/** The town before its next meeting, to which these are invited. */
const invited = { ...linked, meetings: linked.meetings.map((meeting) => ({ ...meeting, attendees: people })) };

async function showNewMeeting() {
  const shown = await showPart('meetings', invited);
  await shown.user.click(screen.getByRole('button', { name: 'نشست تازه' }));
  await screen.findByRole('heading', { name: 'نشست هماهنگی ۲' });
  const meeting = () => {
    const found = shown.workspace().meetings.at(-1);
    if (found === undefined) throw new Error('The meeting is gone');
    return found;
  };
  return { ...shown, meeting };
}

const line = (name: string) => screen.getByRole('textbox', { name });

test('what is open is proposed for the agenda, one by one or all of it, and is not proposed twice', async () => {
  const { user, meeting } = await showNewMeeting();
  const concern = 'دغدغه (تأمین مالی): دغدغه';
  const proposal = screen.getByText(concern).closest('li');
  if (proposal === null) throw new Error('The concern is not proposed');
  await user.click(within(proposal).getByRole('button', { name: 'به دستور بیفزا' }));
  await waitFor(() => expect(meeting().agenda.map(({ fa }) => fa)).toEqual([concern]));
  expect(screen.queryByText(concern)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'همه را بیفزا' }));
  expect(await screen.findByText('موضوع بازی نمانده است.')).toBeDefined();
  const agenda = meeting().agenda.map(({ fa }) => withoutDirectionMarks(fa));
  expect(agenda).toContain('شرط «شرکت a» برای عضویت در «کنسرسیوم k»');
  expect(new Set(agenda).size).toBe(agenda.length);
  await user.type(line('بند تازه (فارسی)'), 'موضوع دیگر{Enter}');
  await waitFor(() => expect(meeting().agenda.at(-1)).toEqual({ fa: 'موضوع دیگر' }));
});

test('decisions begin with their words and are written one after the other; a concern is linked to one', async () => {
  const { user, meeting } = await showNewMeeting();
  await user.type(line('مصوبهٔ تازه (فارسی)'), 'پایلوت آغاز شود{Enter}');
  await user.keyboard('گزارش فصلی داده شود{Enter}');
  await waitFor(() =>
    expect(meeting().decisions.map(({ text }) => text.fa)).toEqual(['پایلوت آغاز شود', 'گزارش فصلی داده شود']),
  );
  const [concerns] = screen.getAllByRole('combobox', { name: 'دغدغه‌های مربوط' });
  if (concerns === undefined) throw new Error('A decision has no field for concerns');
  await user.click(concerns);
  await user.click(await screen.findByRole('option', { name: 'تأمین مالی: دغدغه' }));
  await waitFor(() => expect(meeting().decisions.map(({ concernIds }) => concernIds)).toEqual([['q1'], []]));
});

test('the owner of an action is the invited body that is responsible, or whoever is written there', async () => {
  const { user, meeting } = await showNewMeeting();
  await user.type(line('مصوبهٔ تازه (فارسی)'), 'پایلوت آغاز شود{Enter}');
  const owner = await screen.findByRole('combobox', { name: 'مسئول اقدام تازه' });
  expect(owner).toHaveProperty('value', '');
  await user.type(line('اقدام تازه (فارسی)'), 'تهیهٔ محل');
  expect(screen.getByRole('button', { name: 'اقدام بیفزا' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('combobox', { name: 'کنسرسیوم‌های مربوط' }));
  await user.click(await screen.findByRole('option', { name: 'کنسرسیوم k' }));
  await waitFor(() => expect(owner).toHaveProperty('value', 'متولی'));
  await user.click(screen.getByRole('button', { name: 'اقدام بیفزا' }));
  await user.type(line('اقدام تازه (فارسی)'), 'گزارش');
  await user.clear(owner);
  await user.type(owner, 'مشاور{Enter}');
  await waitFor(() =>
    expect(meeting().decisions[0]?.actions.map((action) => [action.text.fa, action.owner])).toEqual([
      ['تهیهٔ محل', 'متولی'],
      ['گزارش', 'مشاور'],
    ]),
  );
});

test('those of the last meeting are invited, others are added by name and body, and who is present may sign', async () => {
  const { user, meeting } = await showNewMeeting();
  const signers = () =>
    screen.getAllByRole('checkbox', { name: /امضا کرده است$/ }).map((box) => box.closest('label')?.textContent);
  expect(meeting().attendees.map(({ name, present }) => [name, present])).toEqual([
    ['مینا', true],
    ['بهزاد', true],
    ['یلدا', true],
  ]);
  await user.type(line('نام فرد تازه'), 'سارا');
  await user.type(screen.getByRole('combobox', { name: 'نهاد یا شرکت او' }), 'سازمان پسماند{Enter}');
  await waitFor(() =>
    expect(meeting().attendees.at(-1)).toEqual({ name: 'سارا', body: 'سازمان پسماند', present: true }),
  );
  const [mina] = screen.getAllByRole('checkbox', { name: 'حاضر' });
  if (mina === undefined) throw new Error('Nobody is invited');
  await user.click(mina);
  await waitFor(() => expect(signers()).toEqual(['بهزاد', 'یلدا', 'سارا'].map((name) => `${name} امضا کرده است`)));
  await user.click(screen.getByRole('checkbox', { name: 'سارا امضا کرده است' }));
  await waitFor(() => expect(meeting().signedBy).toEqual(['سارا']));
});

test('an earlier meeting is found in the list', async () => {
  const { user } = await showNewMeeting();
  const list = within(screen.getByRole('navigation', { name: 'نشست‌ها' }));
  await user.click(list.getByRole('button', { name: /^جلسه/ }));
  expect(screen.getByRole('heading', { name: 'جلسه' })).toBeDefined();
});
