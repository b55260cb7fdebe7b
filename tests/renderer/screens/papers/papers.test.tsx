/** The documents screen: what is chosen is what is ordered, and the register is read there. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
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

describe('some of the papers', () => {
  const open = async (kind: RegExp) => {
    const shown = await showApp({ workspace, screen: 'papers' });
    await shown.user.click(screen.getByRole('button', { name: /نوع سند/ }));
    await shown.user.click(await screen.findByRole('option', { name: kind }));
    return shown;
  };
  const exported = async ({ user, asked }: Awaited<ReturnType<typeof open>>, button: string) => {
    await user.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(asked('papers.export')).toHaveLength(1));
    return asked('papers.export')[0]?.orders ?? [];
  };
  const [second, fifth] = [workspace.firms[1], workspace.firms[4]];
  if (second === undefined || fifth === undefined) throw new Error('The sample has firms');

  test('firms are found and ticked one by one, and exactly theirs are ordered', async () => {
    const shown = await open(/برگهٔ شرکت/);
    const { user } = shown;
    const list = await screen.findByRole('group', { name: 'شرکت‌ها' });
    expect(within(list).getByRole('status').textContent).toBe('۵۵ از ۵۵ برگزیده شده است.');
    await user.click(within(list).getByRole('button', { name: 'هیچ‌یک' }));
    expect(screen.getByText('از فهرست دست‌کم یک نام را برگزینید.')).toBeDefined();
    for (const { name } of [fifth, second]) {
      await user.clear(within(list).getByRole('searchbox'));
      // As it is typed on an Arabic keyboard.
      await user.type(within(list).getByRole('searchbox'), name.fa.replaceAll('ی', 'ي').slice(0, 14));
      await user.click(within(list).getByRole('checkbox', { name: name.fa }));
    }
    expect(within(list).getByRole('status').textContent).toBe('۲ از ۵۵ برگزیده شده است.');
    const orders = await exported(shown, 'خروجی بگیر (۲ سند)');
    expect(orders.map((order) => 'firmId' in order && order.firmId)).toEqual([second.id, fifth.id]);
  });

  test('of the letters all but one are ordered', async () => {
    const shown = await open(/دعوت‌نامه/);
    const [first, ...others] = workspace.firms.filter(({ id }) =>
      scenario.consortia.some(({ members }) => members.some(({ firmId }) => firmId === id)),
    );
    const list = await screen.findByRole('group', { name: 'شرکت‌ها' });
    await shown.user.click(within(list).getByRole('checkbox', { name: first?.name.fa ?? '' }));
    const orders = await exported(shown, 'خروجی بگیر (۱۴ سند)');
    expect(orders.map((order) => 'firmId' in order && order.firmId)).toEqual(others.map(({ id }) => id));
  });

  test('what a search finds is chosen at once, and another kind begins with all of its own', async () => {
    const shown = await open(/برگهٔ شرکت/);
    const { user } = shown;
    const list = await screen.findByRole('group', { name: 'شرکت‌ها' });
    await user.click(within(list).getByRole('button', { name: 'هیچ‌یک' }));
    await user.type(within(list).getByRole('searchbox'), 'پلیمر');
    await user.click(within(list).getByRole('button', { name: /^همهٔ .* یافته$/ }));
    const found = workspace.firms.filter(({ name }) => name.fa.includes('پلیمر')).length;
    expect(within(list).getByRole('status').textContent).toContain(`${found.toLocaleString('fa')} از ۵۵`);
    await user.click(screen.getByRole('button', { name: /نوع سند/ }));
    await user.click(await screen.findByRole('option', { name: /پیشنهاد کنسرسیوم/ }));
    const consortia = await screen.findByRole('group', { name: 'کنسرسیوم‌ها' });
    const [first] = scenario.consortia;
    await user.click(within(consortia).getByRole('checkbox', { name: first?.name.fa ?? '' }));
    const orders = await exported(shown, 'خروجی بگیر (۲ سند)');
    expect(orders.every((order) => 'consortiumId' in order && order.consortiumId !== first?.id)).toBe(true);
  });
});

test('says that drafts get no number, and shows the register with the newest first', async () => {
  const line = { year: 1405, kind: 'book', subject: { fa: 'کتاب' }, issuedOn: '2026-11-24' } as const;
  const issuedPapers = [1, 2].map((serial) => ({ ...line, serial, number: `1405/${serial}`, mark: `m${serial}` }));
  await showApp({ workspace: { ...workspace, issuedPapers }, screen: 'papers' });
  expect(screen.getByText(/تصویب نشده است/)).toBeDefined();
  const rows = within(screen.getByRole('table')).getAllByRole('rowheader');
  expect(rows.map(({ textContent }) => textContent)).toEqual(['۱۴۰۵/۲', '۱۴۰۵/۱']);
});
