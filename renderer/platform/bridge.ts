/** The window's only way out: the bridge that the preload script made, or a fake one in tests of screens. */
import type { PeyvandBridge } from '../../shared/ipc/contract';

declare global {
  interface Window {
    readonly peyvand?: PeyvandBridge;
  }
}

let stand: PeyvandBridge | undefined;

/** The bridge to the main process. @throws when the page was opened outside the app */
export function bridge(): PeyvandBridge {
  const found = stand ?? window.peyvand;
  if (found === undefined) throw new Error('This page runs only inside Peyvand');
  return found;
}

/** Puts a stand-in at the border, for tests of screens. */
export function standIn(fake: PeyvandBridge): void {
  stand = fake;
}
