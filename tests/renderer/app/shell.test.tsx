/** The frame of the window: saved state, undo and redo with their labels, status, findings, language, shortcuts, notices. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { notify } from '../../../renderer/state/notices';
import { select, useSession } from '../../../renderer/state/session';
import { refuse } from '../../../shared/result';
import { showApp } from '../../helpers/shownApp';
import { consortiumId, tinyWorkspace } from '../../helpers/tinyCity';

const city = () =>
  tinyWorkspace({
    firms: { f1: { levels: { A: 4 } }, f2: { levels: { A: 5 } }, f3: {} },
    needs: { n1: { asks: [['A', 3, 2]] } },
    consortia: { c1: { needs: ['n1'], members: ['f1:lead', 'f2'] } },
    ties: [['conflict', 'f1', 'f2']],
  });

const scoreShown = () => Number(document.querySelector<HTMLElement>('[data-score]')?.dataset.score);

describe('the frame of the window', () => {
  test('says when the last change was saved, that it is being saved, and that it could not be', async () => {
    const app = await showApp({ workspace: city() });
    expect(screen.getByText('ذخیره شد ۱۰:۴۲')).toBeDefined();
    app.emit('document.saved', { kind: 'saving' });
    expect(await screen.findByText('در حال ذخیره…')).toBeDefined();
    const sentence = { fa: 'دیسک پر است.', en: 'The disk is full.' };
    app.emit('document.saved', { kind: 'failed', refusal: refuse('disk-full', sentence).refusal });
    expect(await screen.findByText('ذخیره نشده')).toBeDefined();
    expect(screen.getByText('دیسک پر است.')).toBeDefined();
    await app.user.click(screen.getByRole('button', { name: 'ذخیره با نام دیگر…' }));
    expect(app.asked('workspace.saveAs')).toHaveLength(1);
  });

  test('undo and redo carry the label of what they would take back', async () => {
    const app = await showApp({ workspace: city(), screen: 'settings' });
    expect(screen.getByRole('button', { name: 'چیزی برای برگرداندن نیست' })).toHaveProperty('disabled', true);
    const name = { fa: 'تهران ۱۴۰۵' };
    await app.bridge.request('document.execute', { command: { kind: 'workspace.rename', title: name } });
    const undoButton = await screen.findByRole('button', { name: /^برگردان: / });
    expect(screen.getByRole('heading', { level: 1, name: 'تهران ۱۴۰۵' })).toBeDefined();
    await app.user.click(undoButton);
    expect(await screen.findByRole('heading', { level: 1, name: 'شهر کوچک' })).toBeDefined();
    await app.user.click(screen.getByRole('button', { name: /^از نو: / }));
    expect(await screen.findByRole('heading', { level: 1, name: 'تهران ۱۴۰۵' })).toBeDefined();
  });

  test('the status bar shows coverage, firms placed, score and the findings, which lead to the board', async () => {
    const { user } = await showApp({ workspace: city(), screen: 'settings' });
    const status = within(screen.getByRole('contentinfo'));
    expect(status.getByText(/^پوشش ۱۰۰/)).toBeDefined();
    expect(status.getByText('۲ از ۳ شرکت جا دارند')).toBeDefined();
    expect(scoreShown()).not.toBe(0);
    await user.click(status.getByRole('button', { name: '۱ هشدار' }));
    await user.click(await screen.findByRole('button', { name: /تعارض منافع/ }));
    expect(useSession.getState()).toMatchObject({ screen: 'board', selection: { kind: 'consortium', id: 'c1' } });
  });

  test('the inspector follows the selection and is closed by Escape, but not while writing', async () => {
    await showApp({ workspace: city(), screen: 'settings' });
    act(() => select({ kind: 'consortium', id: consortiumId('c1') }));
    const inspector = await screen.findByRole('complementary', { name: 'جزئیات کنسرسیوم' });
    const field = document.createElement('input');
    inspector.append(field);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(useSession.getState().selection).toBeDefined();
    field.remove();
    fireEvent.keyDown(within(inspector).getByRole('button', { name: 'ببند' }), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  });

  test('the language changes direction, words and digits without a reload', async () => {
    const app = await showApp({ workspace: city(), screen: 'settings' });
    expect(document.documentElement.dir).toBe('rtl');
    app.emit('settings.changed', { language: 'en', theme: 'dark', density: 'compact', screens: {} });
    expect(await screen.findByText('2 of 3 firms placed')).toBeDefined();
    expect(screen.getByText('Saved 10:42')).toBeDefined();
    expect(document.documentElement).toMatchObject({ dir: 'ltr', lang: 'en' });
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', density: 'compact' });
  });

  test('shortcuts work by the place of the key, and undo stays with the text in a field', async () => {
    const app = await showApp({ workspace: city(), screen: 'settings' });
    await app.bridge.request('document.execute', { command: { kind: 'workspace.rename', title: { fa: 'نام تازه' } } });
    const field = screen.getAllByRole('textbox')[0] ?? document.body;
    fireEvent.keyDown(field, { code: 'KeyZ', key: 'ظ', ctrlKey: true });
    expect(app.asked('document.undo')).toHaveLength(0);
    fireEvent.keyDown(document.body, { code: 'KeyZ', key: 'ظ', ctrlKey: true });
    await waitFor(() => expect(app.asked('document.undo')).toHaveLength(1));
    fireEvent.keyDown(document.body, { code: 'KeyZ', key: 'ظ', ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(app.asked('document.redo')).toHaveLength(1));
    fireEvent.keyDown(document.body, { code: 'Digit3', key: '۳', ctrlKey: true });
    expect(useSession.getState().screen).toBe('firms');
  });

  test('menu items that belong to the window are carried out', async () => {
    const app = await showApp({ workspace: city() });
    app.emit('menu.action', 'settings');
    await waitFor(() => expect(useSession.getState().screen).toBe('settings'));
    app.emit('menu.action', 'shortcuts');
    expect(await screen.findByText('Ctrl Shift Z')).toBeDefined();
  });

  test('a new scenario is created from its dialog and chosen', async () => {
    const app = await showApp({ workspace: city(), screen: 'settings' });
    await app.user.click(screen.getByRole('button', { name: 'سناریوی تازه' }));
    const dialog = within(await screen.findByRole('dialog'));
    await app.user.click(dialog.getByRole('button', { name: 'بساز' }));
    await waitFor(() => expect(app.workspace().scenarios).toHaveLength(2));
    expect(app.workspace().scenarios[1]?.consortia).toHaveLength(1);
    await waitFor(() => expect(useSession.getState().scenarioId).toBe(app.workspace().scenarios[1]?.id));
  });

  test('the planner says where it stands and can be stopped', async () => {
    const app = await showApp({ workspace: city(), screen: 'settings' });
    app.emit('menu.action', 'plan');
    await waitFor(() => expect(app.asked('planner.start')).toHaveLength(1));
    app.emit('planner.progress', {
      runId: 'run1',
      progress: { phase: 'search', score: 1200, bound: 1500, gap: 0.25, proven: false, seconds: 1 },
    });
    expect(await screen.findByText(/۱٬۲۰۰ امتیاز/)).toBeDefined();
    const status = within(screen.getByRole('contentinfo'));
    await app.user.click(status.getByRole('button', { name: 'بایست' }));
    expect(app.asked('planner.cancel')).toEqual([{ runId: 'run1' }]);
    app.emit('planner.done', {
      runId: 'run1',
      result: refuse('stopped', { fa: 'برنامه‌ریز متوقف شد.', en: 'Stopped.' }),
    });
    expect(await screen.findByText('برنامه‌ریز متوقف شد.')).toBeDefined();
    expect(status.queryByRole('button', { name: 'بایست' })).toBeNull();
  });

  test('a refused request becomes a notice that stays until it is closed, read out politely', async () => {
    const { user } = await showApp({
      workspace: city(),
      screen: 'settings',
      answers: { 'document.undo': () => refuse('locked', { fa: 'پرونده قفل است.', en: 'The file is locked.' }) },
    });
    let ran = 0;
    notify('refused', { fa: 'پرونده قفل است.', en: 'The file is locked.' }, [
      { label: { fa: 'برگردان', en: 'Undo' }, run: () => (ran += 1) },
    ]);
    const notice = await screen.findByText('پرونده قفل است.');
    expect(notice.closest('[aria-live=polite]')).not.toBeNull();
    const item = notice.closest('li');
    await user.click(within(item ?? document.body).getByRole('button', { name: 'برگردان' }));
    expect(ran).toBe(1);
    expect(screen.queryByText('پرونده قفل است.')).toBeNull();
  });
});
