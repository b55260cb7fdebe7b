/** The palette finds commands, firms, needs and consortia, however their letters were typed. */
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { search } from '../../../renderer/app/palette/found';
import { wordsIn } from '../../../renderer/state/language';
import { useSession } from '../../../renderer/state/session';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { showApp } from '../../helpers/shownApp';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = (() => {
  const tiny = tinyWorkspace({ firms: { f1: {}, f2: {} }, needs: {}, consortia: { c1: { needs: [] } } });
  const names = ['پاک‌کیان شیمی ۲', 'Persian Filters'];
  return { ...tiny, firms: tiny.firms.map((firm, index) => ({ ...firm, name: { fa: names[index] ?? '' } })) };
})();

async function openPalette() {
  const shown = await showApp({ workspace, screen: 'settings' });
  fireEvent.keyDown(document.body, { code: 'KeyK', key: 'ن', ctrlKey: true });
  return { ...shown, box: await screen.findByPlaceholderText('نام شرکت، نیاز، کنسرسیوم یا فرمان') };
}

describe('the palette', () => {
  test.each(['پاك کیان', 'پاک‌كيان', 'شيمي ٢', 'شیمی2'])('«%s» finds the firm', async (typed) => {
    const { user, box } = await openPalette();
    await user.type(box, typed);
    expect(await screen.findByRole('option', { name: /پاک‌کیان شیمی ۲/ })).toBeDefined();
    expect(screen.queryByRole('option', { name: /Persian Filters/ })).toBeNull();
  });

  test('Enter goes to what was found', async () => {
    const { user, box } = await openPalette();
    await user.type(box, 'persian fil');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(useSession.getState()).toMatchObject({
      screen: 'firms',
      selection: { kind: 'firm', id: 'f2' },
      isPaletteOpen: false,
    });
  });

  test('a command that cannot be done now says why and does nothing', async () => {
    const { user, box, asked } = await openPalette();
    await user.type(box, 'برگردان');
    const option = await screen.findByRole('option', { name: /برگردان/ });
    expect(within(option).getByText('چیزی برای برگرداندن نیست')).toBeDefined();
    expect(option.getAttribute('aria-disabled')).toBe('true');
    await user.click(option);
    expect(asked('document.undo')).toEqual([]);
  });

  test('what is found nowhere is said in words, and Escape closes', async () => {
    const { user, box } = await openPalette();
    await user.type(box, 'قققققق');
    expect(await screen.findByText('چیزی یافت نشد؛ املای دیگری را بیازمایید.')).toBeDefined();
    await user.keyboard('{Escape}{Escape}');
    expect(useSession.getState().isPaletteOpen).toBe(false);
  });

  test('what begins with the typed word stands before what merely contains it', () => {
    const labels = search('آب', wordsIn('fa'), sampleWorkspace(), undefined).map(({ label }) => label);
    const begins = labels.map((label) => /^آب/.test(label));
    expect(begins.filter(Boolean).length).toBeGreaterThan(1);
    expect(begins.indexOf(false)).toBe(begins.filter(Boolean).length);
  });

  test('long lists are cut, so that commands and other kinds stay in sight', () => {
    const found = search('ا', wordsIn('fa'), sampleWorkspace(), undefined);
    for (const kind of ['firm', 'need'] as const) {
      const count = found.filter((one) => one.kind === kind).length;
      expect(count, kind).toBeGreaterThan(3);
      expect(count, kind).toBeLessThan(10);
    }
  });
});
