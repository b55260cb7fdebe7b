/** A file that could not be opened: what happened, where it lies, and choices that overwrite nothing. */
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Recovery } from '../../../../shared/ipc/contract';
import { done } from '../../../../shared/result';
import { showApp } from '../../../helpers/shownApp';

const recovery: Recovery = {
  fileName: 'tehran.peyvand',
  folder: '/home/office',
  kind: 'broken',
  refusal: { code: 'broken', sentence: { fa: 'پرونده در میانه بریده است.', en: 'The file breaks off.' } },
  backups: [
    { id: 'b2', savedAt: '2026-11-24T07:12:00Z', kind: 'recent' },
    { id: 'b1', savedAt: '2026-11-23T07:12:00Z', kind: 'daily' },
  ],
};

describe('the recovery screen', () => {
  test('says what happened and where the file is', async () => {
    await showApp({ state: { recovery } });
    const text = screen.getByRole('alert').textContent;
    for (const part of ['پرونده در میانه بریده است.', 'tehran.peyvand', '/home/office']) expect(text).toContain(part);
  });

  test('offers the sound copies with their days, and opens the chosen one', async () => {
    const { user, asked } = await showApp({ state: { recovery } });
    expect(screen.getByText('سه‌شنبه ۳ آذر ۱۴۰۵، ساعت ۱۰:۴۲')).toBeDefined();
    const [, older] = screen.getAllByRole('listitem');
    expect(older?.textContent).toContain('دوشنبه ۲ آذر ۱۴۰۵');
    await user.click(older?.querySelector('button') ?? document.body);
    expect(asked('workspace.recover')).toEqual([{ backupId: 'b1' }]);
  });

  test('every other choice asks for what it says and touches nothing', async () => {
    const { user, requests } = await showApp({
      state: { recovery },
      answers: { 'workspace.dismissRecovery': () => done(null) },
    });
    for (const name of ['پروندهٔ دیگری', 'تازه', 'در پوشه نشان بده', 'آغاز']) {
      await user.click(screen.getByRole('button', { name: new RegExp(name) }));
    }
    const asked = requests.map(({ name }) => name).filter((name) => !/^(app|reviewing)\.state$/.test(name));
    expect(asked).toEqual(['workspace.open', 'workspace.create', 'workspace.reveal', 'workspace.dismissRecovery']);
    expect(await screen.findByRole('heading', { name: 'پیوند' })).toBeDefined();
  });

  test('of a file that is not there it neither says that it is untouched nor offers to show it', async () => {
    await showApp({ state: { recovery: { ...recovery, kind: 'missing' } } });
    expect(screen.getByRole('heading', { name: 'این پرونده پیدا نشد' })).toBeDefined();
    expect(screen.getByRole('alert').textContent).not.toContain('دست‌نخورده');
    expect(screen.queryByRole('button', { name: /در پوشه نشان بده/ })).toBeNull();
  });

  test('without a copy it says so', async () => {
    await showApp({ state: { recovery: { ...recovery, backups: [] } } });
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
    expect(screen.getByText(/نسخهٔ پشتیبان/)).toBeDefined();
  });

  test('appears when a file cannot be opened while the window is open', async () => {
    const { emit } = await showApp();
    emit('recovery.needed', recovery);
    expect((await screen.findByRole('alert')).textContent).toContain('پرونده در میانه بریده است.');
  });
});
