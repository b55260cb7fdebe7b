/** Shortcuts of the whole window. In a field that is being written in, undo and redo belong to the text. */
import { useEffect } from 'react';
import { actions, run } from './actions';

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName));
}

/** The action that a key stands for, or undefined. Ctrl Y redoes as well. */
export function actionOf(
  event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): string | undefined {
  if (event.altKey) return undefined;
  const isAlone = !(event.ctrlKey || event.metaKey);
  if (!isAlone && event.code === 'KeyY') return 'redo';
  return actions.find(
    ({ shortcut }) =>
      shortcut?.code === event.code &&
      (shortcut.isAlone === true) === isAlone &&
      (shortcut.withShift === true) === event.shiftKey,
  )?.id;
}

function onKeyDown(event: KeyboardEvent): void {
  const id = actionOf(event);
  if (id === undefined || event.defaultPrevented) return;
  if ((id === 'undo' || id === 'redo') && isWriting(event.target)) return;
  event.preventDefault();
  run(id);
}

export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
