/** What the firms ask of the city: raised in their words, dealt with at a meeting, and answered only with an answer. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { bareTown, heldTown } from '../../../helpers/coordinating';
import { choose, reading, showPart } from './shownPart';

function item(id: string) {
  const found = document.querySelector<HTMLElement>(`[data-concern="${id}"]`);
  if (found === null) throw new Error(`Concern ${id} is not on the page`);
  return within(found);
}

test('a concern is raised in its own words and then told apart by topic and firms', async () => {
  const { user, workspace } = await showPart('concerns', bareTown);
  expect(screen.getByText('هنوز دغدغه‌ای ثبت نشده است')).toBeDefined();
  await user.type(screen.getByRole('textbox', { name: 'دغدغهٔ تازه (فارسی)' }), 'فضای نمایش نیست{Enter}');
  await user.keyboard('مناقصه‌ها دیر اعلام می‌شود{Enter}');
  await waitFor(() =>
    expect(workspace().concerns.map(({ text }) => text.fa)).toEqual(['فضای نمایش نیست', 'مناقصه‌ها دیر اعلام می‌شود']),
  );
  expect(workspace().concerns[0]).toMatchObject({ status: 'raised', topic: 'other', firmIds: [] });
  const [{ id } = { id: '' }] = workspace().concerns;
  await user.click(item(id).getByRole('button', { name: 'ویرایش دغدغه: فضای نمایش نیست' }));
  await choose(user, /دیگر موضوع$/, 'فضای شهری و مکان‌سازی');
  expect(screen.getByRole('heading', { name: /^فضای شهری و مکان‌سازی/ })).toBeDefined();
  // It has moved to another topic with its form open and the focus in it.
  await waitFor(() => expect(item(id).getByRole('button', { name: /موضوع$/ })).toBe(document.activeElement));
  await user.click(item(id).getByRole('combobox', { name: 'شرکت‌های طرح‌کننده' }));
  await user.click(await screen.findByRole('option', { name: 'شرکت b' }));
  await waitFor(() => expect(item(id).getByText(reading(/^طرح‌شده از سوی شرکت b$/))).toBeDefined());
});

test('under its topic a concern is headed by its own words, and the topic is said once', async () => {
  await showPart('concerns', heldTown);
  const topic = screen.getAllByRole('heading', { level: 3 })[0]?.textContent ?? '';
  expect(screen.getAllByText(topic)).toHaveLength(1);
  expect(item('q1').getAllByText('دغدغه')).toHaveLength(1);
});

test('a concern names the meeting that dealt with it, and what was decided there', async () => {
  await showPart('concerns', heldTown);
  expect(item('q1').getByText(/^در «نشست دوم»، ۱۴۰۵\/۰?۹\/۱۰: مصوبه$/)).toBeDefined();
});

test('a concern counts as answered only with an answer, which the firms then read', async () => {
  const { user, workspace } = await showPart('concerns', heldTown);
  const status = () => workspace().concerns[0]?.status;
  await user.click(item('q1').getByRole('button', { name: 'ویرایش دغدغه: دغدغه' }));
  await choose(user, /طرح‌شده وضعیت$/, 'پاسخ‌داده‌شده');
  expect(await screen.findByText(/نخست پاسخ را بنویسید/)).toBeDefined();
  expect(status()).toBe('raised');
  await user.type(item('q1').getByRole('textbox', { name: 'پاسخ (فارسی)' }), 'ضمانت‌نامه کافی است');
  await user.tab();
  await waitFor(() => expect(workspace().concerns[0]?.answer?.fa).toBe('ضمانت‌نامه کافی است'));
  await choose(user, /طرح‌شده وضعیت$/, 'پاسخ‌داده‌شده');
  await waitFor(() => expect(status()).toBe('answered'));
  expect(item('q1').getByText(/ضمانت‌نامه کافی است/, { selector: 'p' })).toBeDefined();
});
