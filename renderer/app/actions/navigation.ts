/** Going to a screen. */
import { goTo } from '../../state/session';
import { screens } from '../screens';
import type { Action } from './action';

export const navigation: readonly Action[] = screens.map(({ id, label }, index) => ({
  id: `go.${id}`,
  label,
  shortcut: { code: `Digit${index + 1}`, written: `Ctrl ${index + 1}` },
  run: () => goTo(id),
}));
