/** The screen of scenarios: cards with their road, and scenarios side by side. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { show } from '../../../../renderer/screens/scenarios/state/view';
import { useSession } from '../../../../renderer/state/session';
import type { Workspace } from '../../../../shared/model/workspace';
import { after } from '../../../helpers/commanding';
import { showApp } from '../../../helpers/shownApp';
import { tinyWorkspace } from '../../../helpers/tinyCity';

const city = () =>
  tinyWorkspace({
    firms: { f1: { levels: { A: 4 } }, f2: { levels: { A: 5 } }, f3: { levels: { A: 3 } } },
    needs: { n1: { asks: [['A', 3, 2]] } },
    consortia: { c1: { needs: ['n1'], members: ['f1:lead', 'f2'] } },
    ties: [['conflict', 'f1', 'f3']],
  });

const copy = { kind: 'scenario.duplicate', scenarioId: 's', copyId: 's2', name: { fa: 'دوم', en: 'Second' } };
const move = (moves: readonly object[]) => ({ kind: 'member.move', scenarioId: 's2', moves });
const status = (to: string, scenarioId = 's') => ({ kind: 'scenario.changeStatus', scenarioId, status: to });

function withCalls(...calls: readonly object[]): Workspace {
  return calls.reduce<Workspace>((workspace, call) => after(workspace, call), city());
}

async function shown(workspace: Workspace) {
  show({ tab: 'list', chosen: [], part: 'figures', onlyDifferences: true, byBase: false });
  return showApp({ workspace, screen: 'scenarios' });
}

/** Without the marks that keep directions apart. */
const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '');
const textsOf = (cells: readonly HTMLElement[]) => cells.map(({ textContent }) => plain(textContent));

const card = (name: string) => within(screen.getByRole('article', { name }));

async function act(user: Awaited<ReturnType<typeof shown>>['user'], name: string, item: RegExp) {
  await user.click(card(name).getByRole('button', { name: /^کارهای دیگر/ }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

async function compared(workspace: Workspace, part: RegExp) {
  const app = await shown(workspace);
  const { user } = app;
  for (const name of ['پیش‌نویس', 'دوم']) await user.click(card(name).getByRole('checkbox'));
  await user.click(screen.getByRole('tab', { name: 'مقایسه' }));
  await user.click(screen.getByRole('tab', { name: part }));
  return app;
}

describe('the list of scenarios', () => {
  test('a card says status, score, coverage, firms, findings, date and origin', async () => {
    await shown(withCalls(copy, status('inReview')));
    const first = card('پیش‌نویس');
    expect(first.getByText('در بازبینی')).toBeDefined();
    expect(first.getByText('سناریوی در دست کار')).toBeDefined();
    expect(first.getByText('۲ از ۳')).toBeDefined();
    expect(card('دوم').getByText(/۱۴۰۵.*بر پایهٔ «پیش‌نویس»/)).toBeDefined();
  });

  test('coverage reads the same on the card and in the status bar', async () => {
    await shown(
      tinyWorkspace({
        firms: { f1: { levels: { A: 4 } } },
        needs: {
          n1: {
            asks: [
              ['A', 3, 2],
              ['B', 3, 1],
            ],
          },
        },
        consortia: { c1: { needs: ['n1'], members: ['f1:lead'] } },
      }),
    );
    expect(card('پیش‌نویس').getByText('۶۶٫۷\u200F٪')).toBeDefined();
    expect(screen.getByText('پوشش ۶۶٫۷\u200F٪')).toBeDefined();
  });

  test('a copy is made, worked on and opened on the board', async () => {
    const { user, workspace } = await shown(city());
    await act(user, 'پیش‌نویس', /^رونوشت بساز/);
    await waitFor(() => expect(workspace().scenarios.map(({ basedOn }) => basedOn)).toEqual([undefined, 's']));
    await waitFor(() => expect(useSession.getState().scenarioId).toBe(workspace().scenarios[1]?.id));
    await user.click(card('رونوشت پیش‌نویس').getByRole('button', { name: 'روی تخته باز کن' }));
    expect(useSession.getState().screen).toBe('board');
  });

  test('a name is changed in place', async () => {
    const { user, workspace } = await shown(city());
    await act(user, 'پیش‌نویس', /^نام را تغییر بده/);
    const field = screen.getByRole('textbox', { name: /نام سناریو.*فارسی/ });
    await user.clear(field);
    await user.type(field, 'طرح پاییز{Enter}');
    await waitFor(() => expect(workspace().scenarios[0]?.name.fa).toBe('طرح پاییز'));
  });

  test('approval is asked once, names the findings, and closes the scenario to changes', async () => {
    const { user, workspace } = await shown(withCalls(copy, move([{ firmId: 'f3', to: 'c1' }])));
    await act(user, 'دوم', /^تصویب کن/);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/فقط خوانده می‌شود/)).toBeDefined();
    expect(dialog.getByText(/۱ هشدار/)).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'تصویب کن' }));
    await waitFor(() => expect(workspace().scenarios[1]?.status).toBe('approved'));
    await user.click(card('دوم').getByRole('button', { name: /^کارهای دیگر/ }));
    const rename = await screen.findByRole('menuitem', { name: /^نام را تغییر بده/ });
    expect(rename.getAttribute('aria-disabled')).toBe('true');
  });

  test('archived scenarios are folded away, also from the title bar, and come back as what they were', async () => {
    const { user, workspace } = await shown(withCalls(copy, status('inReview', 's2'), status('archived', 's2')));
    expect(screen.queryByRole('article', { name: 'دوم' })).toBeNull();
    await user.click(screen.getByRole('button', { name: /^پیش‌نویس.*سناریو|سناریو.*پیش‌نویس/ }));
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['پیش‌نویسپیش‌نویس']);
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /^بایگانی/ }));
    await act(user, 'دوم', /^از بایگانی بیرون بیاور \(در بازبینی\)/);
    await waitFor(() => expect(workspace().scenarios[1]?.status).toBe('inReview'));
  });

  test('a draft is deleted after a look at what goes with it', async () => {
    const { user, workspace } = await shown(withCalls(copy));
    await act(user, 'دوم', /^حذف کن/);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('۲ عضویت')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'حذف' }));
    await waitFor(() => expect(workspace().scenarios).toHaveLength(1));
  });

  test('without a scenario it says what one is and makes the first', async () => {
    const { user, workspace } = await shown({ ...city(), scenarios: [] });
    const main = within(screen.getByRole('main'));
    await user.click(main.getByRole('button', { name: 'سناریوی تازه' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'بساز' }));
    await waitFor(() => expect(workspace().scenarios).toHaveLength(1));
  });
});

describe('scenarios side by side', () => {
  test('where there is only one, a copy is made at a press and the two are compared', async () => {
    const { user, workspace } = await shown(city());
    await user.click(screen.getByRole('tab', { name: 'مقایسه' }));
    await user.click(screen.getByRole('button', { name: 'رونوشت بساز' }));
    await waitFor(() => expect(workspace().scenarios).toHaveLength(2));
    await user.click(await screen.findByRole('switch', { name: 'فقط تفاوت‌ها' }));
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => plain(textContent))).toEqual(
      expect.arrayContaining([expect.stringContaining('رونوشت پیش‌نویس')]),
    );
  });

  const changed = () =>
    withCalls(
      copy,
      move([
        { firmId: 'f2', from: 'c1' },
        { firmId: 'f3', to: 'c1' },
      ]),
    );
  const row = (name: RegExp) => within(screen.getByRole('row', { name }));

  test('figures show only what differs, or all', async () => {
    const { user } = await compared(changed(), /^ارقام/);
    expect(textsOf(row(/^هشدارها/).getAllByRole('cell'))).toEqual(['۰', '۱+۱']);
    expect(screen.queryByRole('row', { name: /^شرکت‌های دارای جا/ })).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'فقط تفاوت‌ها' }));
    expect(row(/^شرکت‌های دارای جا/).getAllByRole('cell')[0]?.textContent).toBe('۲');
  });

  test('consortia name who came and who left; firms name where each is', async () => {
    const { user } = await compared(changed(), /^کنسرسیوم‌ها \(۱\)/);
    const cells = row(/^کنسرسیوم c1/).getAllByRole('cell');
    expect(plain(cells[0]?.textContent)).toContain('شرکت f1 (راهبر)، شرکت f2');
    expect(cells[1]?.textContent).toMatch(/شرکت f3.*شرکت f2/);
    await user.click(screen.getByRole('tab', { name: /^شرکت‌ها \(۲\)/ }));
    expect(textsOf(row(/^شرکت f3/).getAllByRole('cell'))).toEqual(['جا ندارد', 'کنسرسیوم c1شریک']);
  });

  test('the matches that differ add up to the difference of the scores', async () => {
    const { user } = await compared(changed(), /^امتیازها/);
    const sum = screen.getByText(/دقیقاً همین تفاوت/).textContent;
    for (const button of screen.getAllByRole('button', { expanded: false })) {
      if (button.closest('main') && button.getAttribute('aria-haspopup') === null) await user.click(button);
    }
    const points = [...document.querySelectorAll('b[data-sign]')].map(({ textContent }) => textContent);
    const number = (text: string | null) =>
      Number(
        (text ?? '')
          .replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))
          .replace('−', '-')
          .replace(/[^\d-]/g, ''),
      );
    const total = points.map(number).reduce((all, one) => all + one, 0);
    expect(total).not.toBe(0);
    expect(number(/تفاوت ([^.]+)\./.exec(sum ?? '')?.[1] ?? '')).toBe(total);
  });

  test('a consortium is brought over after a look at the score and the findings', async () => {
    const { user, workspace } = await compared(changed(), /^کنسرسیوم‌ها/);
    const [, second] = row(/^کنسرسیوم c1/).getAllByRole('cell');
    await user.click(within(second ?? document.body).getByRole('button', { name: /^آوردن/ }));
    await user.click(await screen.findByRole('menuitem', { name: /به «پیش‌نویس» بیاور/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/^جای «.*c1.*» را/)).toBeDefined();
    expect(dialog.getByText(/تعارض منافع/)).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'بیاور' }));
    const members = () => workspace().scenarios[0]?.consortia[0]?.members.map(({ firmId }) => firmId);
    await waitFor(() => expect(members()).toEqual(['f1', 'f3']));
  });
});
