/** Tells of files that were made, with «باز کن» and «در پوشه نشان بده». */
import type { Exported } from '../../shared/ipc/papers';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { ask } from './ask';
import { notify } from './notices';

/** How many names of files a notice tells. */
const namesTold = 3;

export function tellExported({ exportId, fileNames }: Exported): void {
  const files = [...fileNames.slice(0, namesTold), ...(fileNames.length > namesTold ? ['…'] : [])];
  notify('done', both(sentence('board.export.done', { count: fileNames.length, files })), [
    { label: both(sentence('common.open')), run: () => void ask('papers.open', { exportId }) },
    { label: both(sentence('common.showInFolder')), run: () => void ask('papers.reveal', { exportId }) },
  ]);
}
