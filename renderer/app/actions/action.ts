/** What every action of the window is: the palette, the shortcuts and the shortcut list read the same entry. */
import type { MessageKey } from '../../../shared/language/messages/catalogue';

/** A key as it lies on the board, so that it works under any keyboard layout. */
export interface Shortcut {
  /** `event.code`, such as `KeyK` or `Digit1`. */
  readonly code: string;
  readonly withShift?: boolean;
  /** Pressed without Ctrl. */
  readonly isAlone?: boolean;
  /** How it is written for people. */
  readonly written: string;
}

export interface Action {
  readonly id: string;
  readonly label: MessageKey;
  readonly shortcut?: Shortcut;
  /** Why it cannot be done now, or undefined when it can. */
  readonly disabledReason?: () => MessageKey | undefined;
  readonly run: () => void;
}
