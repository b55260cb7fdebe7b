/** Whose requests are answered: the top frame of the app's own window, showing a page of ours, and nobody else's. */
import { isAppAddress } from '../security/appAddress';

/** What is known of a request's sender; frames are compared by identity. */
export interface Sender {
  readonly contents: unknown;
  readonly frame: { readonly url: string } | null;
}

/** The window that may ask. */
export interface TrustedWindow {
  readonly contents: unknown;
  readonly mainFrame: unknown;
}

/** Is the sender the window's own page? */
export function isTrustedSender(sender: Sender, window: TrustedWindow | undefined): boolean {
  if (window === undefined || sender.frame === null) return false;
  return sender.contents === window.contents && sender.frame === window.mainFrame && isAppAddress(sender.frame.url);
}
