/** The letterhead in the settings: the emblem, how numbers are written, and who always gets a copy. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { sampleWorkspace } from '../../../../shared/reference/sample';
import { showApp } from '../../../helpers/shownApp';

const sample = sampleWorkspace();
const { letterhead: _plain, ...office } = sample.office;

async function show(letterhead: object = {}) {
  const shown = await showApp({ workspace: { ...sample, office: { ...office, letterhead } }, screen: 'settings' });
  return { ...shown, head: () => shown.workspace().office.letterhead };
}

const picture = (bytes: string, type: string) => new File([bytes], 'emblem', { type });
const chooser = () => document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
const choose = (file: File) => fireEvent.change(chooser(), { target: { files: [file] } });

beforeEach(() => {
  // jsdom draws nothing: a picture counts as broken where its bytes say so.
  HTMLImageElement.prototype.decode = async function decode(this: HTMLImageElement) {
    if (atob(this.src.split(',')[1] ?? '').includes('broken')) throw new Error('Not a picture');
  };
});

test('an emblem is looked at before it is kept, shown, and can be taken away', async () => {
  const { user, head } = await show();
  choose(picture('<svg/>', 'image/svg+xml'));
  expect(await screen.findByRole('img', { name: 'نشان سازمان' })).toHaveProperty(
    'src',
    `data:image/svg+xml;base64,${btoa('<svg/>')}`,
  );
  expect(head()?.emblem).toMatch(/^data:image\/svg/);
  await user.click(screen.getByRole('button', { name: 'برداشتن نشان' }));
  await waitFor(() => expect(head()).toEqual({}));
  expect(screen.queryByRole('img', { name: 'نشان سازمان' })).toBeNull();
});

test.each([
  ['of another kind', picture('GIF', 'image/gif'), /PNG یا SVG نیست/],
  ['too large', picture('x'.repeat(200_001), 'image/png'), /بزرگ‌تر است/],
  ['broken', picture('broken', 'image/png'), /باز نمی‌شود/],
])('a picture that is %s is refused with its reason, and nothing is kept', async (_what, file, reason) => {
  const { asked } = await show();
  choose(file);
  expect((await screen.findByRole('alert')).textContent).toMatch(reason);
  expect(asked('document.execute')).toEqual([]);
});

test('the pattern of numbers shows the number that comes next, and must have a place for it', async () => {
  const { user, head } = await show({ numberPattern: '{year}/{number}' });
  const pattern = screen.getByRole('textbox', { name: 'الگوی شماره' });
  fireEvent.change(pattern, { target: { value: 'ف/{number}' } });
  expect(screen.getByText(/شمارهٔ بعدی/).textContent).toContain('ف/۱');
  fireEvent.change(pattern, { target: { value: 'ف' } });
  await user.click(pattern);
  await user.tab();
  expect(screen.getByText(/الگو جای شمارهٔ ردیف را ندارد/)).toBeDefined();
  expect(head()?.numberPattern).toBe('{year}/{number}');
  fireEvent.change(pattern, { target: { value: '{number}/ف' } });
  await user.click(pattern);
  await user.tab();
  await waitFor(() => expect(head()?.numberPattern).toBe('{number}/ف'));
});

test('who always gets a copy is written in both languages, one after the other, and taken away again', async () => {
  const { user, head } = await show();
  const part = document.querySelector<HTMLElement>('[data-part=copies]');
  if (part === null) throw new Error('The letterhead has no copies');
  const copies = within(part);
  await user.type(copies.getByRole('textbox', { name: 'گیرندهٔ تازهٔ رونوشت (فارسی)' }), 'دبیرخانه{Enter}');
  await user.keyboard('بایگانی{Enter}');
  await waitFor(() => expect(head()?.copies).toEqual([{ fa: 'دبیرخانه' }, { fa: 'بایگانی' }]));
  const [english] = copies.getAllByRole('textbox', { name: 'گیرندهٔ رونوشت (انگلیسی)' });
  if (english === undefined) throw new Error('A copy has no English field');
  await user.type(english, 'Secretariat');
  await user.tab();
  await waitFor(() => expect(head()?.copies?.[0]).toEqual({ fa: 'دبیرخانه', en: 'Secretariat' }));
  for (const name of ['دبیرخانه', 'بایگانی'])
    await user.click(copies.getByRole('button', { name: `«${name}» را بردار` }));
  await waitFor(() => expect(head()).toEqual({}));
});
