/** The documents screen: what is chosen is what is ordered, and the register is read there. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { seatedSample } from '../../../helpers/papers';
import { showApp } from '../../../helpers/shownApp';

const { workspace, scenario } = seatedSample(3);

test('orders a letter for every firm with a seat, and remembers the kind', async () => {
  const { user, asked } = await showApp({ workspace, screen: 'papers' });
  await user.click(screen.getByRole('button', { name: /نوع سند/ }));
  await user.click(await screen.findByRole('option', { name: /دعوت‌نامه/ }));
  await user.click(await screen.findByRole('button', { name: 'خروجی بگیر (۱۵ سند)' }));
  await waitFor(() => expect(asked('papers.export')).toHaveLength(1));
  const { orders } = asked('papers.export')[0] ?? { orders: [] };
  const seated = new Set(scenario.consortia.flatMap(({ members }) => members.map(({ firmId }) => firmId)));
  expect(orders.map((order) => 'firmId' in order && order.firmId)).toEqual([...seated]);
  expect(new Set(orders.map(({ kind }) => kind))).toEqual(new Set(['letter']));
  expect(asked('settings.change').at(-1)?.screens?.papers).toMatchObject({ choice: { kind: 'letter' } });
});

test('says that drafts get no number, and shows the register with the newest first', async () => {
  const line = { year: 1405, kind: 'book', subject: { fa: 'کتاب' }, issuedOn: '2026-11-24' } as const;
  const issuedPapers = [1, 2].map((serial) => ({ ...line, serial, number: `1405/${serial}`, mark: `m${serial}` }));
  await showApp({ workspace: { ...workspace, issuedPapers }, screen: 'papers' });
  expect(screen.getByText(/تصویب نشده است/)).toBeDefined();
  const rows = within(screen.getByRole('table')).getAllByRole('rowheader');
  expect(rows.map(({ textContent }) => textContent)).toEqual(['۱۴۰۵/۲', '۱۴۰۵/۱']);
});
