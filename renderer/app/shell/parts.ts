/** The parts of the window (title bar, rail, screen, inspector, status bar) and where the keyboard was in each. */
import { useEffect } from 'react';
import { isFocusLost } from '../../components/isFocusLost';
import { useSession } from '../../state/session';

const marked = '[data-window-part]';
const reachable =
  'a[href], button:not(:disabled, [tabindex="-1"]), input:not(:disabled, [tabindex="-1"]), textarea, select, [tabindex="0"]';
const left = new WeakMap<Element, HTMLElement>();

/** Keeps in mind where the keyboard is, so that one comes back to that place. */
function noteFocus({ target }: FocusEvent): void {
  const part = target instanceof HTMLElement ? target.closest(marked) : null;
  if (part !== null && target !== part && target instanceof HTMLElement) left.set(part, target);
}

/** Puts the focus where it was in this part, else on what is current or first in it. @returns whether it is there now */
function enter(part: HTMLElement): boolean {
  const before = left.get(part);
  const current = part.querySelector<HTMLElement>('[aria-current="page"]');
  const first = part.querySelector<HTMLElement>(reachable);
  for (const place of [before, current, first, part]) {
    if (place?.isConnected !== true) continue;
    place.focus({ preventScroll: place === part });
    if (part.contains(document.activeElement)) return true;
  }
  return false;
}

/** Goes to the next part of the window in which something can be done, or to the one before. */
export function goToPart(way: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>(marked)].filter(
    (part) => part.closest('[inert], [aria-hidden="true"]') === null,
  );
  const here = parts.findIndex((part) => part.contains(document.activeElement));
  const from = here === -1 && way === -1 ? parts.length : here;
  for (let step = 1; step <= parts.length; step += 1) {
    const part = parts[(from + way * step + parts.length * 2) % parts.length];
    if (part !== undefined && enter(part)) return;
  }
}

/** Each part remembers its place; when what had the focus is gone with its screen or with the inspector, the keyboard goes on in the screen. */
export function useFocusKept(): void {
  const screen = useSession((session) => session.screen);
  const selection = useSession((session) => session.selection);
  useEffect(() => {
    document.addEventListener('focusin', noteFocus);
    return () => document.removeEventListener('focusin', noteFocus);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the two are what takes things away
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const main = document.querySelector<HTMLElement>(`main${marked}`);
      if (main !== null && isFocusLost()) enter(main);
    });
    return () => cancelAnimationFrame(frame);
  }, [screen, selection]);
}
