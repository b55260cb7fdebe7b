/** The first screen: three doors and the recent files. */
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { RecentFile } from '../../../../shared/ipc/contract';
import { showApp } from '../../../helpers/shownApp';

const recent: readonly RecentFile[] = [
  {
    id: 'r1',
    fileName: 'tehran.peyvand',
    folder: '/home/office',
    title: { fa: 'کارگاه تهران', en: 'Tehran workshop' },
    openedAt: '2026-11-24T07:12:00Z',
  },
];

describe('the first screen', () => {
  test('each door asks for what it says; lists are imported into a new workspace', async () => {
    const { user, requests } = await showApp();
    for (const name of [/^کارگاه نمونه/, /^باز کردن کارگاه/, /^ورود فهرست‌ها/])
      await user.click(screen.getByRole('button', { name }));
    expect(requests.map(({ name }) => name).filter((name) => name.startsWith('workspace.'))).toEqual([
      'workspace.openSample',
      'workspace.open',
      'workspace.create',
    ]);
  });

  test('a recent file is opened by its id, with its name, folder and day in sight', async () => {
    const { user, asked } = await showApp({ state: { recent } });
    const file = screen.getByRole('button', { name: /کارگاه تهران/ });
    expect(file.textContent).toContain('tehran.peyvand');
    expect(file.textContent).toContain('سه‌شنبه ۳ آذر ۱۴۰۵');
    await user.click(file);
    expect(asked('workspace.openRecent')).toEqual([{ id: 'r1' }]);
  });

  test('a recent file can be forgotten', async () => {
    const { user, asked } = await showApp({ state: { recent } });
    await user.click(screen.getByRole('button', { name: 'از این فهرست بردار' }));
    expect(asked('workspace.forgetRecent')).toEqual([{ id: 'r1' }]);
    expect(screen.queryByRole('button', { name: /کارگاه تهران/ })).toBeNull();
  });

  test('whoever reads English can say so at once', async () => {
    const { user, asked } = await showApp();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(asked('settings.change')).toEqual([{ language: 'en' }]);
    expect(document.documentElement.dir).toBe('ltr');
  });

  test('files that become recent while it is open appear', async () => {
    const { emit } = await showApp();
    expect(screen.queryByRole('button', { name: /کارگاه تهران/ })).toBeNull();
    emit('recent.changed', recent);
    expect(await screen.findByRole('button', { name: /کارگاه تهران/ })).toBeDefined();
  });
});
