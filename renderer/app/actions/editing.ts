/** Undo and redo of the document. */
import { useDocument } from '../../state/document';
import { redo, undo } from '../../state/execute';
import type { Action } from './action';

const history = () => useDocument.getState().open?.history;

export const editing: readonly Action[] = [
  {
    id: 'undo',
    label: 'common.undo',
    shortcut: { code: 'KeyZ', written: 'Ctrl Z' },
    disabledReason: () => (history()?.undo === undefined ? 'shell.nothingToUndo' : undefined),
    run: () => void undo(),
  },
  {
    id: 'redo',
    label: 'common.redo',
    shortcut: { code: 'KeyZ', withShift: true, written: 'Ctrl Shift Z' },
    disabledReason: () => (history()?.redo === undefined ? 'shell.nothingToRedo' : undefined),
    run: () => void redo(),
  },
];
