import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standIn } from '../../../../renderer/platform/bridge';
import { FirmInspector } from '../../../../renderer/screens/firms';
import { startState } from '../../../../renderer/state/start';
import { firmIdSchema } from '../../../../shared/ids';
import { sampleWorkspace } from '../../../../shared/reference/sample';
import { type FakePlatform, fakePlatform } from '../../../helpers/fakePlatform';
import { furnishPage } from '../../../helpers/shownApp';

const id = firmIdSchema.parse('F08');
let platform: FakePlatform;
const firm = () => {
  const found = platform.workspace().firms.find((one) => one.id === id);
  if (found === undefined) throw new Error('The firm of the test is gone');
  return found;
};

beforeEach(async () => {
  furnishPage();
  platform = fakePlatform({ workspace: sampleWorkspace() });
  standIn(platform.bridge);
  await startState();
  render(<FirmInspector id={id} />);
});
afterEach(cleanup);

const field = (name: RegExp) => screen.getByRole('textbox', { name });
const user = userEvent.setup();

/** Writes over all that stands there: an emptied field would be saved as empty if the machine paused. */
async function write(name: RegExp, text: string): Promise<void> {
  const box = field(name) as HTMLInputElement;
  await user.type(box, text, { initialSelectionStart: 0, initialSelectionEnd: box.value.length });
  await user.tab();
}

describe('the record of a firm', () => {
  test('every change of a field is saved in the document and can be undone in one step', async () => {
    const before = firm().capacity;
    await write(/^ظرفیت/, '۷');
    await waitFor(() => expect(firm().capacity).toBe(7));
    await platform.bridge.request('document.undo', {});
    expect(firm().capacity).toBe(before);
  });

  test('a national identifier with a wrong digit is refused at its field, and what was typed stays', async () => {
    const before = firm().nationalId;
    await write(/^شناسهٔ ملی/, '10100000000');
    expect(await screen.findByText(/رقم کنترل/)).toBeTruthy();
    expect(field(/^شناسهٔ ملی/)).toHaveProperty('value', '10100000000');
    expect(firm().nationalId).toBe(before);
  });

  test('an optional field that is emptied leaves the file altogether', async () => {
    await write(/^گروه مالکیت/, 'گروه آزمون');
    await waitFor(() => expect(firm().ownerGroup).toBe('گروه آزمون'));
    await user.clear(field(/^گروه مالکیت/));
    await user.tab();
    await waitFor(() => expect('ownerGroup' in firm()).toBe(false));
  });

  test('contact fields come and go with the contact itself', async () => {
    await write(/^تلفن/, '021-1234');
    await waitFor(() => expect(firm().contact?.phone).toBe('021-1234'));
    for (const name of [/^نام رابط/, /^سمت رابط/, /^تلفن/, /^رایانامه/]) {
      await user.clear(field(name));
      await user.tab();
    }
    await waitFor(() => expect('contact' in firm()).toBe(false));
  });

  test.each([
    [/^وبگاه/, 'ندارد', /نشانی وبگاه نیست/],
    [/^تلفن/, 'info@parto.ir', /شمارهٔ تلفن نیست/],
    [/^رایانامه/, 'parto.ir', /نشانی رایانامه نیست/],
  ])('an address that is none is refused at its field %s, and what was typed stays', async (name, typed, why) => {
    const before = firm();
    await write(name, typed);
    expect(await screen.findByText(why)).toBeTruthy();
    expect(field(name)).toHaveProperty('value', typed);
    expect([firm().website, firm().contact]).toEqual([before.website, before.contact]);
    await user.type(field(name), '{Escape}');
    expect(screen.queryByText(why)).toBeNull();
  });

  test('an odd address that came from a list stays as it is: it is not refused until it is changed', async () => {
    const contact = { phone: 'دفتر مرکزی' };
    await platform.bridge.request('document.execute', {
      command: { kind: 'firm.save', firm: { ...firm(), contact } },
    });
    await waitFor(() => expect(field(/^تلفن/)).toHaveProperty('value', 'دفتر مرکزی'));
    await user.type(field(/^تلفن/), 'X{Backspace}');
    await user.tab();
    expect(screen.queryByText(/شمارهٔ تلفن نیست/)).toBeNull();
    expect(firm().contact?.phone).toBe('دفتر مرکزی');
  });

  test('the licence is kept as a whole: taken away and given again', async () => {
    const box = screen.getByRole('checkbox', { name: /پروانهٔ بهره‌برداری دارد/ });
    const had = firm().productionLicence !== undefined;
    await user.click(box);
    await waitFor(() => expect(firm().productionLicence !== undefined).toBe(!had));
  });

  test('a capability can be removed, and the tab says when none is left', async () => {
    await user.click(screen.getByRole('tab', { name: 'توانمندی' }));
    const count = firm().capabilities.length;
    await user.click(screen.getAllByRole('button', { name: /را بردار$/ })[0] as HTMLElement);
    await waitFor(() => expect(firm().capabilities).toHaveLength(count - 1));
  });

  test('a tie with another firm is listed and can be taken away', async () => {
    await user.click(screen.getByRole('tab', { name: 'رابطه' }));
    const own = () => platform.workspace().ties.filter(({ firmIds }) => firmIds.includes(id)).length;
    const before = own();
    expect(before).toBeGreaterThan(0);
    await user.click(screen.getAllByRole('button', { name: /^رابطه با .* را بردار$/ })[0] as HTMLElement);
    await waitFor(() => expect(own()).toBe(before - 1));
  });

  test('concerns that name the firm stand in its record', async () => {
    await user.click(screen.getByRole('tab', { name: 'دغدغه' }));
    expect(await screen.findByText('روابط بین‌الملل')).toBeTruthy();
  });

  test('deletion asks first and says what else goes with the firm', async () => {
    await user.click(screen.getByRole('button', { name: 'شرکت را حذف کن' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/رابطه/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'حذف' }));
    await waitFor(() => expect(platform.workspace().firms.some((one) => one.id === id)).toBe(false));
    expect(await screen.findByText('این شرکت دیگر در کارگاه نیست.')).toBeTruthy();
  });
});
