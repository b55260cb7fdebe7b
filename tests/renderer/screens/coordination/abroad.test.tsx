/** Openings abroad and talents on the screen of coordination, over a stand-in for the main process that carries commands out. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cityAbroad } from '../../../helpers/abroad';
import { showApp } from '../../../helpers/shownApp';

async function showTab(name: string) {
  const shown = await showApp({ workspace: cityAbroad(), screen: 'coordination' });
  await shown.user.click(screen.getByRole('tab', { name }));
  return shown;
}

test('a suggested consortium is named for an opening with its reason in sight, and stays named', async () => {
  const { user, workspace } = await showTab('بین‌المللی');
  const [tick] = screen.getAllByRole('checkbox', { name: /به روسیه صادر می‌کند/ });
  if (tick === undefined) throw new Error('Nobody is suggested');
  await user.click(tick);
  await waitFor(() => expect(tick).toHaveProperty('checked', true));
  const forum = workspace().international.openings.find(({ id }) => id === 'forum');
  expect(forum?.consortiumIds).toEqual(['k']);
});

test('which consortium could go to which city stands in a table with its reasons', async () => {
  await showTab('بین‌المللی');
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['مسکو', 'مسکو', 'پکن', 'هاوانا']);
  expect(rows[2]?.textContent).toContain('به چین صادر می‌کند.');
});

test('people are found by what they can do; who did not consent is only counted', async () => {
  const { user } = await showTab('استعدادها');
  const people = document.querySelector('[data-part=people]');
  expect(people?.textContent).toContain('Omid');
  await user.type(screen.getByRole('searchbox'), 'لیزر');
  expect(people?.textContent).toContain('Sara');
  expect(people?.textContent).not.toContain('Omid');
  expect(document.body.textContent).not.toContain('Hidden');
  expect(document.body.textContent).toContain('۱ نفر بی‌رضایت ثبت شده‌اند');
});
