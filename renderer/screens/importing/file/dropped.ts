/** What becomes of files that were dropped on the window. */
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import { useDocument } from '../../../state/document';
import { notify } from '../../../state/notices';
import { isReviewing } from '../../../state/reviewing';
import { bringPackage, isPackage } from '../../reviewing';
import { bringAnswers } from '../../reviews';
import { openImport } from '../state/opening';
import { bringFile } from '../state/reading';

/** Opens a review package that was dropped, or the wizard with a list, or says why it does not. */
export function takeDropped(files: readonly File[]): void {
  const [file] = files;
  if (file === undefined) return;
  const isAnswer = files.every(({ name }) => /\.peyvand-answer$/i.test(name));
  if (isAnswer && useDocument.getState().open !== null && !isReviewing()) void bringAnswers(files);
  else if (files.length > 1) notify('refused', both(sentence('importing.refused.severalFiles')));
  else if (isPackage(file.name)) void bringPackage(file);
  else if (isReviewing()) notify('refused', both(sentence('review.refused.not-sealed')));
  else if (/\.peyvand$/i.test(file.name)) {
    notify('refused', both(sentence('importing.refused.workspaceFile', { file: file.name })));
  } else if (useDocument.getState().open === null) {
    notify('refused', both(sentence('importing.refused.nothingOpen', { file: file.name })));
  } else {
    void openImport().then(() => bringFile(file));
  }
}
