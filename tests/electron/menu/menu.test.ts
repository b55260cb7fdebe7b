/** The menu bar and the context menu of text: labels in both languages, shortcuts, what can be chosen now. */
import type { MenuItemConstructorOptions as Item, Menu } from 'electron';
import { expect, test, vi } from 'vitest';
import { installMenu } from '../../../electron/menu/install';
import type { MenuActs, MenuState } from '../../../electron/menu/menuState';
import { menuTemplate } from '../../../electron/menu/template';
import { textMenu } from '../../../electron/menu/textFields';

const state: MenuState = {
  app: { version: '1.2.0', platform: 'linux' },
  settings: { language: 'fa', theme: 'system' },
  isOpen: true,
  history: { undo: { fa: 'جابه‌جایی پارس & پسران', en: 'Move Pars & Sons' } },
  recent: [
    {
      id: 'r1',
      fileName: 'city.peyvand',
      folder: '/d',
      title: { fa: 'شهر', en: 'City' },
      openedAt: '2026-11-24T08:00:00Z',
    },
  ],
  withDevTools: false,
};

function acts() {
  return {
    request: vi.fn(),
    openRecent: vi.fn(),
    undo: vi.fn(),
    redo: vi.fn(),
    send: vi.fn(),
    change: vi.fn(),
    about: vi.fn(),
  } satisfies MenuActs;
}

/** All items, however deep. */
function items(template: readonly Item[]): Item[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

function find(template: readonly Item[], label: string): Item {
  const found = items(template).find((item) => item.label?.includes(label));
  if (found === undefined) throw new Error(`No item ${label}`);
  return found;
}

/** Chooses an item as a click would. */
function choose(template: readonly Item[], label: string): void {
  (find(template, label).click as () => void)();
}

test.each(['linux', 'win32', 'darwin'] as const)(
  'on %s every item has a label and no shortcut is given twice',
  (platform) => {
    for (const language of ['fa', 'en'] as const) {
      const all = items(
        menuTemplate({ ...state, app: { ...state.app, platform }, settings: { ...state.settings, language } }, acts()),
      );
      const unlabelled = all.filter((item) => item.type !== 'separator' && !item.label);
      expect(unlabelled).toEqual([]);
      const shortcuts = all.flatMap((item) => item.accelerator ?? []);
      expect(new Set(shortcuts).size).toBe(shortcuts.length);
    }
  },
);

test('undo names the step, with its ampersand, and redo waits until there is something', () => {
  const template = menuTemplate(state, acts());
  expect(find(template, 'برگردان:').label).toContain('پارس && پسران');
  expect(find(template, 'برگردان:').enabled).toBe(true);
  expect(find(template, 'از نو').enabled).toBe(false);
});

test('without an open workspace its commands cannot be chosen', () => {
  const template = menuTemplate({ ...state, isOpen: false, history: {} }, acts());
  for (const label of ['ذخیره با نام', 'در پوشه', 'خروجی', 'کارگاه را ببند', 'پیشنهاد بده', 'برگردان']) {
    expect(find(template, label).enabled, label).toBe(false);
  }
  expect(find(template, 'کارگاه تازه').enabled).not.toBe(false);
});

test('items do what they say', () => {
  const done = acts();
  const template = menuTemplate({ ...state, settings: { language: 'en', theme: 'system' } }, done);
  choose(template, 'New workspace');
  choose(template, 'Save as');
  choose(template, 'city.peyvand');
  choose(template, 'Undo');
  choose(template, 'Propose a plan');
  choose(template, 'Persian');
  choose(template, 'Dark');
  expect(done.request.mock.calls).toEqual([['workspace.create'], ['workspace.saveAs']]);
  expect(done.openRecent).toHaveBeenCalledWith('r1');
  expect(done.undo).toHaveBeenCalledOnce();
  expect(done.send).toHaveBeenCalledWith('plan');
  expect(done.change.mock.calls).toEqual([[{ language: 'fa' }], [{ theme: 'dark' }]]);
});

test('Persian digits in the version, developer tools only in a development build', () => {
  expect(find(menuTemplate(state, acts()), 'دربارهٔ پیوند').label).toContain('۱.۲.۰');
  const roles = (withDevTools: boolean) =>
    items(menuTemplate({ ...state, withDevTools }, acts())).map(({ role }) => role);
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(true)).toContain('toggleDevTools');
});

test('the menu is put up anew only when something it shows has changed', () => {
  const put = vi.fn();
  const menu = { setApplicationMenu: put, buildFromTemplate: (template: Item[]) => template } as unknown as typeof Menu;
  let now = state;
  const refresh = installMenu(menu, () => now, acts());
  refresh();
  expect(put).toHaveBeenCalledTimes(1);
  now = { ...state, history: {} };
  refresh();
  expect(put).toHaveBeenCalledTimes(2);
});

test('in a text field the context menu edits the text; elsewhere it copies a selection or stays away', () => {
  const editFlags = { canUndo: true, canRedo: false, canCut: true, canCopy: true, canPaste: true, canSelectAll: true };
  const field = textMenu('fa', { isEditable: true, selectionText: '', editFlags });
  expect(field.flatMap(({ role }) => role ?? [])).toEqual(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']);
  expect(field.find(({ role }) => role === 'redo')?.enabled).toBe(false);
  expect(textMenu('fa', { isEditable: false, selectionText: 'x', editFlags }).map(({ role }) => role)).toEqual([
    'copy',
  ]);
  expect(textMenu('fa', { isEditable: false, selectionText: ' ', editFlags })).toEqual([]);
});
