/** Sealing the answer, and putting the package or the answer on paper. */
import { finishedAnswer } from '../../../../shared/exchange/review/unfinished';
import { ask } from '../../../state/ask';
import { tellExported } from '../../../state/exported';
import { useSettings } from '../../../state/settings';
import { settleDraft } from './drafting';
import { useReview } from './review';

/** Seals what has been said. @param keyPassphrase of the firm's key, where one is given */
export async function sealAnswer(keyPassphrase: string): Promise<void> {
  const { review, draft } = useReview.getState();
  if (review === undefined) return;
  useReview.setState({ isWorking: true });
  await settleDraft();
  const answer = finishedAnswer(review.contents, draft);
  const sealed = await ask('reviewing.seal', keyPassphrase === '' ? { answer } : { answer, keyPassphrase });
  useReview.setState({ isWorking: false, ...(sealed?.kind === 'done' ? { sealed: sealed.value } : {}) });
  // The key is there from now on.
  if (sealed === undefined || review.keyAsks !== 'choice') return;
  useReview.setState({ review: { ...review, keyAsks: keyPassphrase === '' ? 'nothing' : 'passphrase' } });
}

export async function printOnPaper(paper: 'package' | 'answer'): Promise<void> {
  const { language } = useSettings.getState();
  const made = await ask('reviewing.print', { paper, language });
  if (made?.kind === 'done') tellExported(made.value);
}
