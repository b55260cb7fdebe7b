/** The import wizard from the file to the report, with nothing but a keyboard; what is mended and refused, and the ways in. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { goTo, useSession } from '../../../../renderer/state/session';
import { done, refuse } from '../../../../shared/result';
import {
  button,
  chooseRow,
  giveGridsRoom,
  goToRows,
  known,
  members,
  office,
  panel,
  showWizard,
  step,
} from './shownWizard';

giveGridsRoom();

const focused = () => document.activeElement?.textContent ?? '';

describe('the import wizard', () => {
  test('is walked by keyboard from the file to the report, each step beginning at its heading', async () => {
    const { user, workspace } = await showWizard();
    expect(focused()).toBe('کدام پرونده را وارد می‌کنید؟');
    await user.tab();
    expect(focused()).toBe('پرونده‌ای برگزین…');
    await user.keyboard('{Enter}');
    await step('هر ستون چه می‌گوید؟');
    expect(focused()).toBe('هر ستون چه می‌گوید؟');
    button('ادامه').focus();
    await user.keyboard('{Enter}');
    await step('هر ردیف چه می‌شود؟');
    expect(screen.getByText(/۱ تازه، .* ۱ ردشده/)).toBeDefined();
    button('وارد کن (۱ مورد)').focus();
    await user.keyboard('{Enter}');
    await step('فهرست وارد شد');
    expect(focused()).toBe('فهرست وارد شد');
    expect(workspace().firms.map(({ name }) => name.fa)).toEqual(['پارس زیست']);
  });

  test('a refused row says which cell is wrong, and becomes new when it is mended in place', async () => {
    const { user, asked, workspace } = await showWizard();
    await goToRows(user);
    await chooseRow(user, 'آب‌آوران');
    const cell = panel().getByRole('textbox', { name: /^اندازه .*B4/ });
    expect(cell.getAttribute('aria-invalid')).toBe('true');
    await user.clear(cell);
    await user.type(cell, 'بزرگ');
    await waitFor(() => expect(button('وارد کن (۲ مورد)')).toHaveProperty('disabled', false));
    expect(asked('imports.preview').at(-1)?.mapping.firms?.mends).toEqual({ B4: 'بزرگ' });
    expect(panel().getByText(/در پرونده: خیلی بزرگ/)).toBeDefined();
    await user.click(button('وارد کن (۲ مورد)'));
    await step('فهرست وارد شد');
    expect(workspace().firms.map(({ size }) => size)).toEqual(['large', 'large']);
  });

  test('consortia and their members come from one workbook, each list in its tab, and the scenario is made', async () => {
    const sheets = [
      {
        name: 'کنسرسیوم‌ها',
        rows: [
          ['کد سناریو', 'نام', 'کد حوزه'],
          ['طرح یکم', 'پسماند', 'waste'],
        ],
      },
      {
        name: 'عضویت‌ها',
        rows: [
          ['کد سناریو', 'کد کنسرسیوم', 'کد شرکت', 'نقش'],
          ['طرح یکم', 'پسماند', 'F1', 'راهبر'],
        ],
      },
    ];
    const { user, workspace } = await showWizard({
      workspace: office(known('F1', 'پرتو')),
      files: { chosen: done({ file: 'plan.xlsx', sheets }) },
    });
    await goToRows(user);
    expect(screen.getByText(/با سیاست پیش‌فرض ساخته می‌شوند: .*طرح یکم/)).toBeDefined();
    await user.click(button('عضویت‌ها'));
    await chooseRow(user, 'پسماند');
    expect(panel().getByText('پرتو (راهبر)')).toBeDefined();
    await user.click(button(/^وارد کن/));
    await step('فهرست وارد شد');
    expect(button('دیدن سناریوها')).toBeDefined();
    expect(workspace().scenarios).toMatchObject([
      { name: { fa: 'طرح یکم' }, consortia: [{ name: { fa: 'پسماند' }, members: [{ firmId: 'F1', role: 'lead' }] }] },
    ]);
  });

  test('a mend can be taken back', async () => {
    const { user, asked } = await showWizard();
    await goToRows(user);
    await chooseRow(user, 'آب‌آوران');
    await user.type(panel().getByRole('textbox', { name: /B4/ }), ' نه');
    await user.click(panel().getByRole('button', { name: /B4/ }));
    await waitFor(() => expect(asked('imports.preview').at(-1)?.mapping.firms?.mends).toBeUndefined());
    expect(panel().getByRole('textbox', { name: /B4/ })).toHaveProperty('value', 'خیلی بزرگ');
  });

  test('what becomes of the rows is filtered by kind, with counts', async () => {
    const { user } = await showWizard();
    await goToRows(user);
    const grid = within(screen.getByRole('grid'));
    await user.click(button('ردشده ۱'));
    expect(grid.queryByText('پارس زیست')).toBeNull();
    expect(grid.getByText('آب‌آوران')).toBeDefined();
    await user.click(button(/^نادیده/));
    expect(grid.getByText(/جمع فهرست است\. «جمع»/)).toBeDefined();
  });

  test('a file that cannot be read is refused in a sentence, and another can be chosen', async () => {
    const sentence = { fa: 'پرونده گذرواژه دارد.', en: 'The file has a password.' };
    const { user } = await showWizard({ files: { chosen: refuse('encrypted', sentence) } });
    await user.click(button('پرونده‌ای برگزین…'));
    expect((await screen.findByRole('alert')).textContent).toContain('پرونده گذرواژه دارد.');
    expect(button('پرونده‌ای برگزین…')).toHaveProperty('disabled', false);
  });

  test('the import is taken back with its decisions kept', async () => {
    const { user, workspace } = await showWizard();
    await goToRows(user);
    await user.click(button('وارد کن (۱ مورد)'));
    await step('فهرست وارد شد');
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'برگردان' }));
    await step('هر ردیف چه می‌شود؟');
    expect(workspace().firms).toEqual([]);
  });

  test('the report is saved, and the next list begins anew', async () => {
    const { user, asked } = await showWizard();
    await goToRows(user);
    await user.click(button('وارد کن (۱ مورد)'));
    await step('فهرست وارد شد');
    await user.click(button('ذخیرهٔ گزارش…'));
    expect(await screen.findByText(/report\.xlsx/)).toBeDefined();
    await user.click(button('فهرست بعدی'));
    await step('کدام پرونده را وارد می‌کنید؟');
    expect(asked('imports.cancel')).toHaveLength(1);
  });
});

describe('the ways in', () => {
  const drop = (file: File) => fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } });

  test('a file dropped anywhere opens the wizard with it', async () => {
    const app = await showWizard({ files: { dropped: { 'members.csv': done(members) } } });
    act(() => goTo('board'));
    drop(new File(['x'], 'members.csv'));
    await step('هر ستون چه می‌گوید؟');
    expect(app.asked('imports.bring').map(({ name }) => name)).toEqual(['members.csv']);
  });

  test('a workspace that is dropped is not a list, and is said so', async () => {
    const app = await showWizard();
    act(() => goTo('board'));
    drop(new File(['x'], 'city.peyvand'));
    expect(await screen.findByText(/کارگاه پیوند است، نه فهرست/)).toBeDefined();
    expect(app.asked('imports.bring')).toEqual([]);
    expect(useSession.getState().screen).toBe('board');
  });

  test('rows are pasted with Ctrl V', async () => {
    await showWizard({ files: { pasted: done(members) } });
    fireEvent.paste(document.body);
    await step('هر ستون چه می‌گوید؟');
  });

  test('the main process knows of decisions that closing would lose, and of none when they are imported', async () => {
    const { user, asked } = await showWizard();
    await goToRows(user);
    const told = () => asked('imports.decided').map(({ isDecided }) => isDecided);
    expect(told()).toEqual([false]);
    await chooseRow(user, 'آب‌آوران');
    await user.type(panel().getByRole('textbox', { name: /B4/ }), '!');
    expect(told()).toEqual([false, true]);
    await waitFor(() => expect(button('وارد کن (۱ مورد)')).toHaveProperty('disabled', false));
    await user.click(button('وارد کن (۱ مورد)'));
    await step('فهرست وارد شد');
    expect(told()).toEqual([false, true, false]);
  });

  test('leaving with decisions asks once; without any it does not', async () => {
    const { user } = await showWizard();
    await goToRows(user);
    await chooseRow(user, 'آب‌آوران');
    await user.type(panel().getByRole('textbox', { name: /B4/ }), '!');
    await user.click(screen.getByRole('button', { name: 'شرکت‌ها' }));
    expect(useSession.getState().screen).toBe('importing');
    await user.click(await screen.findByRole('button', { name: 'کنار بگذار' }));
    expect(useSession.getState().screen).toBe('firms');
    await user.click(button('ورود فهرست…'));
    await step('کدام پرونده را وارد می‌کنید؟');
    await user.click(screen.getByRole('button', { name: 'شرکت‌ها' }));
    expect(useSession.getState().screen).toBe('firms');
  });
});
