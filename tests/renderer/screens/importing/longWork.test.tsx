/** Work of the wizard that takes its time: shown, ended, and - once a list is being taken over - not left half-way. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../../renderer/screens/importing/state/previewing';
import { useSession } from '../../../../renderer/state/session';
import { button, giveGridsRoom, goToRows, showWizard, step } from './shownWizard';

giveGridsRoom();

describe('long work', () => {
  test('is shown with its progress and can be ended; what comes too late is not taken', async () => {
    const { user, emit, asked, bridge } = await showWizard();
    let answer: (() => void) | undefined;
    const { request } = bridge;
    Object.assign(bridge, {
      request: async (...asking: Parameters<typeof request>) => {
        if (asking[0] === 'imports.choose') await new Promise<void>((resolve) => (answer = resolve));
        return request(...asking);
      },
    });
    await user.click(button('پرونده‌ای برگزین…'));
    act(() => emit('imports.progress', { importId: 'i7', stage: 'reading', share: 0.5 }));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('50');
    await user.click(button('انصراف'));
    expect(asked('imports.cancel')).toEqual([{ importId: 'i7' }]);
    expect(screen.queryByRole('progressbar')).toBeNull();
    await act(async () => answer?.());
    expect(screen.getByRole('heading', { name: 'کدام پرونده را وارد می‌کنید؟' })).toBeDefined();
    expect(asked('imports.preview')).toEqual([]);
  });

  test('a comparison that was ended holds the import up until it is asked for again', async () => {
    const { user, bridge, asked } = await showWizard();
    await goToRows(user);
    let answer: (() => void) | undefined;
    const { request } = bridge;
    Object.assign(bridge, {
      request: async (...asking: Parameters<typeof request>) => {
        if (asking[0] === 'imports.preview') await new Promise<void>((resolve) => (answer = resolve));
        return request(...asking);
      },
    });
    act(() => decide('firms', (mapping) => ({ ...mapping, plainLevel: 2 })));
    await user.click(button('انصراف'));
    expect(screen.getByText('پیش‌نمایش هنوز با تصمیم‌های تازه هماهنگ نیست.')).toBeDefined();
    expect(button('وارد کن (۱ مورد)')).toHaveProperty('disabled', true);
    Object.assign(bridge, { request });
    await act(async () => answer?.());
    await user.click(button('دوباره بسنج'));
    await waitFor(() => expect(button('وارد کن (۱ مورد)')).toHaveProperty('disabled', false));
    expect(screen.queryByRole('button', { name: 'دوباره بسنج' })).toBeNull();
    expect(asked('imports.preview').at(-1)?.mapping).toMatchObject({ firms: { plainLevel: 2 } });
  });
});

describe('taking a list over', () => {
  test('shows that it is at work, cannot be stopped or left half-way, and ends at the report', async () => {
    const { user, emit, bridge, asked, workspace } = await showWizard();
    await goToRows(user);
    let answer: (() => void) | undefined;
    const { request } = bridge;
    Object.assign(bridge, {
      request: async (...asking: Parameters<typeof request>) => {
        if (asking[0] === 'imports.take') await new Promise<void>((resolve) => (answer = resolve));
        return request(...asking);
      },
    });
    await user.click(button('وارد کن (۱ مورد)'));
    act(() => emit('imports.progress', { importId: 'import1', stage: 'taking', share: 0 }));
    expect(screen.getByText(/نمی‌توان نیمه‌کاره گذاشت/)).toBeDefined();
    expect(screen.getByRole('progressbar')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'انصراف' })).toBeNull();
    expect(screen.getByText('وارد کن (۱ مورد)').closest('[inert]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'شرکت‌ها' }));
    fireEvent.paste(document.body);
    expect(useSession.getState().screen).toBe('importing');
    expect(asked('imports.paste')).toEqual([]);
    await act(async () => answer?.());
    await step('فهرست وارد شد');
    expect(workspace().firms).toHaveLength(1);
    expect(asked('imports.cancel')).toEqual([]);
  });
});
