/** What a person decides in the wizard reaches the workspace: merges, sides of fields, unknown names, firms that were deleted. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { done } from '../../../../shared/result';
import { listFile } from '../../../helpers/fakeImports';
import {
  button,
  chooseRow,
  giveGridsRoom,
  goToRows,
  known,
  office,
  panel,
  showWizard,
  step,
  take,
} from './shownWizard';

giveGridsRoom();

/** The second row names a firm that is known without a national id, and says otherwise of its size. */
const twice = listFile(
  'twice.csv',
  ['نام شرکت', 'شناسه ملی', 'اندازه', 'توانمندی‌ها', 'منطقه'],
  ['شرکت پارس زیست (سهامی خاص)', '', 'بزرگ', 'WST:4', '5'],
);

const radio = (group: RegExp, choice: RegExp) =>
  within(panel().getByRole('radiogroup', { name: group })).getByRole('radio', { name: choice });

describe('a row that seems to be a firm of the workspace', () => {
  const shown = () => showWizard({ workspace: office(known('f1', 'پارس زیست')), files: { chosen: done(twice) } });

  test('holds the import up until it is answered', async () => {
    const { user } = await shown();
    await goToRows(user);
    expect(button('وارد کن (۱ پرسش باز)')).toHaveProperty('disabled', true);
    await user.click(button('همهٔ پیشنهادها را بپذیر (۱)'));
    await waitFor(() => expect(button(/^وارد کن \(۱ مورد/)).toHaveProperty('disabled', false));
  });

  test('is merged field by field as the person chooses', async () => {
    const { user, workspace } = await shown();
    await goToRows(user);
    await chooseRow(user, /پارس زیست/);
    expect(panel().getByText(/همان «پارس زیست» در کارگاه است/)).toBeDefined();
    await user.click(radio(/این ردیف/, /ادغام/));
    await user.click(radio(/^اندازه/, /بزرگ/));
    await take(user);
    expect(workspace().firms).toHaveLength(1);
    expect(workspace().firms[0]).toMatchObject({ id: 'f1', size: 'large', homeDistrict: 5 });
  });

  test('keeps what is known where the person says so', async () => {
    const { user, workspace } = await shown();
    await goToRows(user);
    await chooseRow(user, /پارس زیست/);
    await user.click(radio(/این ردیف/, /ادغام/));
    await user.click(radio(/^اندازه/, /کوچک/));
    await take(user);
    expect(workspace().firms[0]).toMatchObject({ size: 'small', homeDistrict: 5 });
  });

  test('is kept apart, or left out, when the person says so', async () => {
    const apart = await shown();
    await goToRows(apart.user);
    await chooseRow(apart.user, /پارس زیست/);
    await apart.user.click(radio(/این ردیف/, /جدا/));
    await waitFor(() => expect(panel().queryByRole('radiogroup', { name: /^اندازه/ })).toBeNull());
    await apart.user.click(radio(/این ردیف/, /ادغام/));
    expect(await panel().findByRole('radiogroup', { name: /^اندازه/ })).toBeDefined();
    await apart.user.click(radio(/این ردیف/, /جدا/));
    await take(apart.user);
    expect(apart.workspace().firms).toHaveLength(2);
    const left = await shown();
    await goToRows(left.user);
    await chooseRow(left.user, /پارس زیست/);
    await left.user.click(radio(/این ردیف/, /وارد نشود/));
    expect(await screen.findByRole('button', { name: 'چیزی برای وارد کردن نیست' })).toHaveProperty('disabled', true);
  });
});

const sized = (size: string) =>
  listFile(`${size}.csv`, ['کد', 'نام شرکت', 'اندازه', 'توانمندی‌ها'], ['f9', 'پارس زیست', size, 'WST:4']);

describe('a newer list', () => {
  const edited = async () => {
    const app = await showWizard({ files: { chosen: done(sized('کوچک')), pasted: done(sized('بزرگ')) } });
    await goToRows(app.user);
    await take(app.user);
    const [firm] = app.workspace().firms;
    if (firm === undefined) throw new Error('The firm was not imported');
    const command = { kind: 'firm.save' as const, firm: { ...firm, size: 'medium' as const } };
    await act(async () => void (await app.bridge.request('document.execute', { command })));
    await app.user.click(button('فهرست بعدی'));
    await app.user.click(button(/بچسبان/));
    await step('هر ستون چه می‌گوید؟');
    await app.user.click(button('ادامه'));
    await step('هر ردیف چه می‌شود؟');
    return app;
  };

  test('does not overwrite what the office edited since; both sides and the last list stand side by side', async () => {
    const { user, workspace } = await edited();
    await chooseRow(user, 'پارس زیست');
    expect(panel().getByText(/هم دفتر «پارس زیست» را تغییر داده است و هم این فهرست/)).toBeDefined();
    expect(panel().getByText(/فهرست پیشین/).textContent).toContain('کوچک');
    await user.click(radio(/^اندازه/, /بزرگ/));
    await take(user);
    expect(workspace().firms[0]).toMatchObject({ size: 'large' });
  });

  test('decides everywhere in one press', async () => {
    const { user, workspace } = await edited();
    await user.click(button('در همه، گفتهٔ فهرست بماند (۱)'));
    await take(user);
    expect(workspace().firms[0]).toMatchObject({ size: 'large' });
  });
});

const magic = listFile(
  'magic.csv',
  ['نام شرکت', 'اندازه', 'توانمندی‌ها'],
  ['پارس زیست', 'بزرگ', 'پردازش پسماندها: 4'],
  ['آب‌آوران', 'بزرگ', 'پردازش پسماندها: 3'],
);

describe('a capability that nobody knows', () => {
  test('is created with its id and names, for all rows at once', async () => {
    const { user, workspace } = await showWizard({ files: { chosen: done(magic) } });
    await goToRows(user);
    await user.click(button(/^توانمندی‌های ناشناخته/));
    await user.click(button('بساز…'));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /^کد/ }), 'WST');
    expect(dialog.getByText('این کد را توانمندی دیگری دارد.')).toBeDefined();
    await user.type(dialog.getByRole('textbox', { name: /^کد/ }), 'X');
    await user.type(dialog.getByRole('textbox', { name: /^گروه/ }), 'محیط زیست');
    await user.click(dialog.getByRole('button', { name: 'بساز' }));
    await take(user);
    expect(workspace().capabilities.at(-1)).toMatchObject({ id: 'WSTX', name: { fa: 'پردازش پسماندها' } });
    expect(workspace().firms.map(({ capabilities }) => capabilities[0])).toMatchObject([
      { capabilityId: 'WSTX', level: 4 },
      { capabilityId: 'WSTX', level: 3 },
    ]);
  });
});

describe('a firm that the office deleted', () => {
  const list = listFile('members.csv', ['کد', 'نام شرکت', 'اندازه', 'ظرفیت'], ['f9', 'پارس زیست', 'بزرگ', 2]);
  const deleted = async () => {
    const app = await showWizard({ files: { chosen: done(list), pasted: done(list) } });
    await goToRows(app.user);
    await take(app.user);
    const [firm] = app.workspace().firms;
    if (firm === undefined) throw new Error('The firm was not imported');
    const command = { kind: 'firm.remove' as const, firmIds: [firm.id] };
    await act(async () => void (await app.bridge.request('document.execute', { command })));
    await again(app.user);
    return app;
  };
  const again = async (user: Awaited<ReturnType<typeof showWizard>>['user']) => {
    await user.click(button('فهرست بعدی'));
    await user.click(button(/بچسبان/));
    await step('هر ستون چه می‌گوید؟');
    await user.click(button('ادامه'));
    await step('هر ردیف چه می‌شود؟');
  };

  test('comes back when the person says so', async () => {
    const { user, workspace } = await deleted();
    await chooseRow(user, 'پارس زیست');
    expect(panel().getByText(/«پارس زیست» را .* با این فهرست بازگردد؟/)).toBeDefined();
    await user.click(radio(/این ردیف/, /بازگردد/));
    await take(user);
    expect(workspace().firms.map(({ id }) => id)).toEqual(['f9']);
  });

  test('stays away when the person says so, and is not asked about again', async () => {
    const { user, workspace } = await deleted();
    await user.click(button('همهٔ پیشنهادها را بپذیر (۱)'));
    await waitFor(() => expect(button('به یاد بسپار')).toHaveProperty('disabled', false));
    await user.click(button('به یاد بسپار'));
    await step('فهرست وارد شد');
    expect(workspace().firms).toEqual([]);
    await again(user);
    expect(await screen.findByRole('button', { name: 'چیزی برای وارد کردن نیست' })).toHaveProperty('disabled', true);
  });
});
