/** Bringing a file to the wizard: chosen in a dialog, dropped, or pasted. */
import type { ListName } from '../../../../shared/exchange/columns';
import type { ImportFile } from '../../../../shared/ipc/contract';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import { done, type Result, refuse } from '../../../../shared/result';
import { notifyRefusal } from '../../../state/notices';
import { refresh } from './previewing';
import { letGo, startAnew, useWizard } from './wizard';
import { work } from './work';

const megabyte = 1024 * 1024;
/** The largest file that is taken. */
export const largestMegabytes = 50;

/** A file without a clue is taken for a list of firms, which the person can change. */
function listsOf({ lists }: ImportFile): readonly ListName[] {
  return lists.length === 0 ? ['firms'] : lists;
}

/** What was read before is over, whether the new file can be read or not. */
async function take(result: Result<ImportFile>): Promise<void> {
  startAnew();
  if (!result.ok) return useWizard.setState({ refusal: result.refusal });
  const lists = listsOf(result.value);
  useWizard.setState({ file: result.value, lists, list: lists[0] });
  await refresh();
  if (useWizard.getState().preview !== undefined) useWizard.setState({ step: 'columns' });
}

/** A dialog that is closed without choosing changes nothing. */
async function choose(): Promise<void> {
  const chosen = await work('reading', 'imports.choose', {});
  if (chosen === undefined) return;
  if (!chosen.ok) await take(chosen);
  else if (chosen.value.kind === 'done') await take(done(chosen.value.value));
}

async function bring(file: File): Promise<void> {
  if (file.size > largestMegabytes * megabyte) {
    const words = sentence('importing.refused.tooLarge', { file: file.name, megabytes: largestMegabytes });
    return notifyRefusal(refuse('file-too-large', both(words)).refusal);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const brought = await work('reading', 'imports.bring', { name: file.name, bytes });
  if (brought !== undefined) await take(brought);
}

async function paste(): Promise<void> {
  const pasted = await work('reading', 'imports.paste', {});
  if (pasted !== undefined) await take(pasted);
}

/** Asks for a file in the dialog of the system. */
export function chooseFile(): void {
  letGo(() => void choose());
}

/** Takes a file that was dropped or pasted. */
export function bringFile(file: File): void {
  letGo(() => void bring(file));
}

/** Takes the rows that were copied elsewhere. */
export function pasteRows(): void {
  letGo(() => void paste());
}

/** Reads the file as other lists. */
export function readAs(lists: readonly ListName[]): void {
  useWizard.setState({ lists, list: lists[0], row: undefined, filter: 'all' });
  void refresh();
}
