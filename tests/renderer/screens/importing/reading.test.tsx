/** How a list is read, as the person says: sheet and row of headings, columns, and what is asked once for all rows. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { done } from '../../../../shared/result';
import { listFile } from '../../../helpers/fakeImports';
import { button, giveGridsRoom, showWizard, step, take } from './shownWizard';

giveGridsRoom();

/** A heading that no dictionary has. */
const strange = (file: string, name: string) =>
  listFile(file, ['اسم و رسم', 'اندازه', 'توانمندی‌ها'], [name, 'بزرگ', 'WST']);

describe('where the list stands', () => {
  const sheets = [
    { name: 'راهنما', rows: [['این پرونده دو فهرست دارد']] },
    {
      name: 'اعضای پارسال',
      rows: [
        ['نام شرکت', 'اندازه'],
        ['کهن‌رود', 'کوچک'],
      ],
    },
    {
      name: 'اعضا',
      rows: [
        ['نام شرکت', 'اندازه'],
        ['فهرست ۱۴۰۵'],
        ['نام شرکت', 'اندازه', 'توانمندی‌ها'],
        ['پارس زیست', 'بزرگ', 'WST:4'],
      ],
    },
  ];
  const shown = async () => {
    const app = await showWizard({ files: { chosen: done({ file: 'city.xlsx', sheets }) } });
    await app.user.click(button('پرونده‌ای برگزین…'));
    await step('هر ستون چه می‌گوید؟');
    return app;
  };
  const headings = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

  test('another sheet and another row of headings are read as the person says', async () => {
    const { user, workspace } = await shown();
    await user.click(screen.getByRole('button', { name: /برگه/ }));
    await user.click(await screen.findByRole('option', { name: /اعضای پارسال/ }));
    await waitFor(() => expect(headings()).toEqual(['نام شرکت', 'اندازه']));
    await user.click(screen.getByRole('button', { name: /برگه/ }));
    await user.click(await screen.findByRole('option', { name: /^\u2068?اعضا\u2069? / }));
    await waitFor(() => expect(headings()).toEqual(['نام شرکت', 'اندازه', 'توانمندی‌ها']));
    const row = screen.getByRole('textbox', { name: 'ردیف سرستون‌ها' });
    await user.clear(row);
    await user.type(row, '۱{Enter}');
    await waitFor(() => expect(headings()).toEqual(['نام شرکت', 'اندازه', 'بی‌سرستون']));
    await user.clear(row);
    await user.type(row, '۳{Enter}');
    await waitFor(() => expect(headings()).toHaveLength(3));
    await user.click(button('ادامه'));
    await step('هر ردیف چه می‌شود؟');
    await take(user);
    expect(workspace().firms.map(({ name }) => name.fa)).toEqual(['پارس زیست']);
  });

  test('a row of headings beyond the end of the sheet is said so, and nothing is read', async () => {
    const { user } = await shown();
    const row = screen.getByRole('textbox', { name: 'ردیف سرستون‌ها' });
    await user.clear(row);
    await user.type(row, '40{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/در ردیف ۴۰ خواسته شده است/);
    expect(button('ادامه')).toHaveProperty('disabled', true);
  });
});

test('the level of capabilities that are named without one is asked once, for all rows', async () => {
  const plain = listFile(
    'plain.csv',
    ['نام شرکت', 'اندازه', 'توانمندی‌ها'],
    ['پارس زیست', 'بزرگ', 'WST؛ POL'],
    ['آب‌آوران', 'بزرگ', 'WST'],
  );
  const { user, workspace } = await showWizard({ files: { chosen: done(plain) } });
  await user.click(button('پرونده‌ای برگزین…'));
  await step('هر ستون چه می‌گوید؟');
  expect(screen.getByText(/۳ توانمندی بی‌سطح آمده است/)).toBeDefined();
  const level = screen.getAllByRole('button', { name: /سطح توانمندی‌های بی‌سطح/ });
  expect(level).toHaveLength(1);
  if (level[0] !== undefined) await user.click(level[0]);
  await user.click(await screen.findByRole('option', { name: /^۲/ }));
  await user.click(button('ادامه'));
  await step('هر ردیف چه می‌شود؟');
  await take(user);
  const levels = workspace().firms.flatMap(({ capabilities }) => capabilities.map((one) => one.level));
  expect(levels).toEqual([2, 2, 2]);
});

describe('columns', () => {
  test('a required column that was not found is named, chosen by the person, and remembered for the next file of its kind', async () => {
    const { user, asked, workspace } = await showWizard({
      files: { chosen: done(strange('one.csv', 'پارس زیست')), pasted: done(strange('two.csv', 'آب‌آوران')) },
    });
    await user.click(button('پرونده‌ای برگزین…'));
    await step('هر ستون چه می‌گوید؟');
    expect(screen.getByText(/«نام شرکت»/)).toBeDefined();
    expect(button('ادامه')).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: /اسم و رسم/ }));
    await user.click(await screen.findByRole('option', { name: 'نام شرکت' }));
    await user.click(await screen.findByRole('button', { name: /سطح توانمندی‌های بی‌سطح/ }));
    await user.click(await screen.findByRole('option', { name: /^۴/ }));
    await waitFor(() => expect(button('ادامه')).toHaveProperty('disabled', false));
    await user.click(button('ادامه'));
    await step('هر ردیف چه می‌شود؟');
    await take(user);
    expect(workspace().firms[0]).toMatchObject({ name: { fa: 'پارس زیست' }, capabilities: [{ level: 4 }] });

    await user.click(button('فهرست بعدی'));
    await user.click(button(/بچسبان/));
    await step('هر ستون چه می‌گوید؟');
    expect(await screen.findByText(/بار پیش/)).toBeDefined();
    expect(asked('imports.preview').at(-1)?.mapping.firms?.columns).toEqual({ 'اسم و رسم': 'name' });
    await waitFor(() => expect(button('ادامه')).toHaveProperty('disabled', false));

    await user.click(button('فراموش کن'));
    await waitFor(() => expect(asked('imports.preview').at(-1)?.mapping).toEqual({}));
    await waitFor(() => expect(button('ادامه')).toHaveProperty('disabled', true));
  });
});

describe('new firms without a size', () => {
  const sizeless = listFile('sizeless.csv', ['نام شرکت', 'توانمندی‌ها'], ['پارس زیست', 'WST:4'], ['آب‌آوران', 'WST:3']);

  test('are given one that is asked once for the whole list', async () => {
    const { user, workspace } = await showWizard({ files: { chosen: done(sizeless) } });
    await user.click(button('پرونده‌ای برگزین…'));
    await step('هر ستون چه می‌گوید؟');
    expect(screen.getByText(/۲ شرکت بی‌اندازه/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: /اندازهٔ شرکت‌های بی‌اندازه/ }));
    await user.click(await screen.findByRole('option', { name: 'متوسط' }));
    await user.click(button('ادامه'));
    await step('هر ردیف چه می‌شود؟');
    await take(user);
    expect(workspace().firms.map(({ size }) => size)).toEqual(['medium', 'medium']);
  });
});
