/** Going to a screen, and from one part of the window to the next. */
import { goTo } from '../../state/session';
import { screens } from '../screens';
import { goToPart } from '../shell/parts';
import type { Action } from './action';

/** So many screens have a digit of their own, the others are reached by rail and palette: Ctrl 0 belongs to the size of the page. */
const digits = 9;

export const navigation: readonly Action[] = [
  ...screens.map(({ id, label }, index) => ({
    id: `go.${id}`,
    label,
    ...(index < digits ? { shortcut: { code: `Digit${index + 1}`, written: `Ctrl ${index + 1}` } } : {}),
    run: () => goTo(id),
  })),
  {
    id: 'nextPart',
    label: 'shell.actions.nextPart',
    shortcut: { code: 'F6', isAlone: true, written: 'F6' },
    run: () => goToPart(1),
  },
  {
    id: 'previousPart',
    label: 'shell.actions.previousPart',
    shortcut: { code: 'F6', isAlone: true, withShift: true, written: 'Shift F6' },
    run: () => goToPart(-1),
  },
];
