/** What importing needs of this computer. */
import type { Clipboard } from 'electron';
import type { ImportsContext } from '../ipc/handlers/imports';
import { ListsProcess } from './process/host';
import { saveReport } from './saveReport';

/** The lists' process, the clipboard and the disk of this computer. */
export function importing(
  clipboard: Pick<Clipboard, 'readText'>,
): Pick<ImportsContext, 'startLists' | 'clipboardText' | 'saveReport'> {
  return { startLists: () => new ListsProcess(), clipboardText: () => clipboard.readText(), saveReport };
}
