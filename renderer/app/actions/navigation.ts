/** Going to a screen. */
import { goTo } from '../../state/session';
import { screens } from '../screens';
import type { Action } from './action';

/** The keys of the digits as they lie in a row: nine, and the nought for the tenth. */
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

export const navigation: readonly Action[] = screens.map(({ id, label }, index) => {
  const digit = digits[index];
  return {
    id: `go.${id}`,
    label,
    ...(digit === undefined ? {} : { shortcut: { code: `Digit${digit}`, written: `Ctrl ${digit}` } }),
    run: () => goTo(id),
  };
});
