/** Ctrl V brings what was copied elsewhere: a file, or the rows that the main process finds in the clipboard. */
import { useEffect } from 'react';
import { bringFile, pasteRows } from '../state/reading';

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, [contenteditable]');
}

function onPaste(event: ClipboardEvent): void {
  if (isWriting(event.target)) return;
  event.preventDefault();
  const file = event.clipboardData?.files[0];
  if (file === undefined) pasteRows();
  else bringFile(file);
}

export function usePaste(): void {
  useEffect(() => {
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
}
