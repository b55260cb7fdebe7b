/** Undo, redo and the context menu inside text fields: what a person types there is not yet the document. */
import type { MenuItemConstructorOptions as Item, Menu, WebContents } from 'electron';
import type { Language } from '../../shared/language/language';
import { menuText } from './menuText';

/** A world of our own beside the page's: its scripts neither see nor are seen by it. */
const ownWorld = 737;
const isEditing = `(() => {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement) return !['button', 'checkbox', 'radio', 'range', 'submit'].includes(focused.type);
  return focused instanceof HTMLTextAreaElement || (focused instanceof HTMLElement && focused.isContentEditable);
})()`;

/** Does a text field have the focus? A page that cannot answer has none. */
export async function isTextFocused(contents: WebContents): Promise<boolean> {
  const answer: unknown = await contents
    .executeJavaScriptInIsolatedWorld(ownWorld, [{ code: isEditing }])
    .catch(() => false);
  return answer === true;
}

/** What can be done with the text under the pointer. */
export interface TextPlace {
  readonly isEditable: boolean;
  readonly selectionText: string;
  readonly editFlags: {
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    readonly canCut: boolean;
    readonly canCopy: boolean;
    readonly canPaste: boolean;
    readonly canSelectAll: boolean;
  };
}

/** The context menu of a place; empty where there is no text to work with. */
export function textMenu(language: Language, { isEditable, selectionText, editFlags }: TextPlace): Item[] {
  const copy: Item = { role: 'copy', label: menuText(language, 'menu.copy'), enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'undo', label: menuText(language, 'menu.undo'), enabled: editFlags.canUndo },
    { role: 'redo', label: menuText(language, 'menu.redo'), enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: menuText(language, 'menu.cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: menuText(language, 'menu.paste'), enabled: editFlags.canPaste },
    { role: 'selectAll', label: menuText(language, 'menu.selectAll'), enabled: editFlags.canSelectAll },
  ];
}

/** Opens the context menu on text. */
export function installTextMenu(menu: typeof Menu, contents: WebContents, language: () => Language): void {
  contents.on('context-menu', (_event, place) => {
    const items = textMenu(language(), place);
    if (items.length > 0) menu.buildFromTemplate(items).popup();
  });
}
