/** Openings abroad and talents on the screen of coordination, over a stand-in for the main process that carries commands out. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cityAbroad } from '../../../helpers/abroad';
import { showPart } from './shownPart';

test('a suggested consortium is named for an opening with its reason in sight, and stays named', async () => {
  const { user, workspace } = await showPart('abroad', cityAbroad());
  const [tick] = screen.getAllByRole('checkbox', { name: /به روسیه صادر می‌کند/ });
  if (tick === undefined) throw new Error('Nobody is suggested');
  await user.click(tick);
  await waitFor(() => expect(tick).toHaveProperty('checked', true));
  const forum = workspace().international.openings.find(({ id }) => id === 'forum');
  expect(forum?.consortiumIds).toEqual(['k']);
});

test('which consortium could go to which city stands in a table with its reasons', async () => {
  await showPart('abroad', cityAbroad());
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  const cities = rows.map((row) => within(row).queryByRole('rowheader')?.textContent ?? '');
  expect(cities).toEqual(['مسکو', '', 'پکن', 'هاوانا']);
  expect(rows[2]?.textContent).toContain('به چین صادر می‌کند.');
});

test('people are found by what they can do; who did not consent is only counted', async () => {
  const { user } = await showPart('talents', cityAbroad());
  const people = document.querySelector('[data-part=people]');
  expect(people?.textContent).toContain('Omid');
  await user.type(screen.getByRole('searchbox'), 'لیزر');
  expect(people?.textContent).toContain('Sara');
  expect(people?.textContent).not.toContain('Omid');
  expect(document.body.textContent).not.toContain('Hidden');
  expect(document.body.textContent).toContain('۱ نفر بی‌رضایت ثبت شده‌اند');
});

test('a firm whose name has brackets stands beside its person without further ones', async () => {
  const city = cityAbroad();
  const firms = city.firms.map((firm) => (firm.id === 'c' ? { ...firm, name: { fa: 'حسگرسازان (نمونه)' } } : firm));
  await showPart('talents', { ...city, firms });
  const said = document.body.textContent?.replace(/[\u2068\u2069]/g, '');
  expect(said).toContain('Omid، حسگرسازان (نمونه)');
  expect(said).not.toContain('(حسگرسازان');
});

test('an opening begins with its title', async () => {
  const { user, workspace } = await showPart('abroad', cityAbroad());
  await user.type(screen.getByRole('textbox', { name: 'فرصت تازه (فارسی)' }), 'نمایشگاه مسکو{Enter}');
  await waitFor(() => expect(workspace().international.openings.at(-1)?.title).toEqual({ fa: 'نمایشگاه مسکو' }));
  expect(screen.getByRole('button', { name: 'ویرایش «نمایشگاه مسکو»' })).toBeDefined();
});

test('a city begins with its name and the country it lies in', async () => {
  const { user, workspace } = await showPart('abroad', cityAbroad());
  await user.click(screen.getByRole('button', { name: /^فهرست شهرها/ }));
  await user.type(screen.getByRole('textbox', { name: 'شهر تازه (فارسی)' }), 'کازان');
  const country = screen.getByRole('combobox', { name: 'کشور شهر تازه' });
  await user.type(country, 'جایی{Enter}');
  expect(await screen.findByText('چیزی با این نوشته در فهرست نیست.')).toBeDefined();
  await user.clear(country);
  await user.type(country, 'روس');
  await user.click(await screen.findByRole('option', { name: 'روسیه' }));
  await user.click(screen.getByRole('button', { name: 'شهر بیفزا' }));
  await waitFor(() =>
    expect(workspace().international.cities.at(-1)).toMatchObject({ name: { fa: 'کازان' }, country: 'RU' }),
  );
});
