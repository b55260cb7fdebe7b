/** The ways in and out: a package chosen or dropped, opened by its passphrase, stopped at the office's key, put away. */
import { largestFile } from '../../../../shared/exchange/review/header';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import { refuse } from '../../../../shared/result';
import { bridge } from '../../../platform/bridge';
import { ask } from '../../../state/ask';
import { notifyRefusal } from '../../../state/notices';
import { settleDraft } from './drafting';
import { show, useReview } from './review';

/** Is this file, by its name, a review package? */
export function isPackage(fileName: string): boolean {
  return /\.peyvand-review$/i.test(fileName);
}

/** Asks for a package. */
export async function choosePackage(): Promise<void> {
  await settleDraft();
  await ask('reviewing.choose', {});
}

/** Meets a package that was dropped on the window. */
export async function bringPackage(file: File): Promise<void> {
  if (file.size > largestFile) {
    return notifyRefusal(refuse('too-large', both(sentence('review.refused.too-large'))).refusal);
  }
  await settleDraft();
  const bytes = new Uint8Array(await file.arrayBuffer());
  await ask('reviewing.bring', { name: file.name, bytes });
}

/** Opens the package; why it did not open stands at the passphrase. */
export async function openPackage(passphrase: string): Promise<void> {
  useReview.setState({ isWorking: true, refusal: undefined });
  const opened = await bridge().request('reviewing.open', { passphrase });
  useReview.setState({ isWorking: false });
  if (!opened.ok) useReview.setState({ refusal: opened.refusal });
  else if (opened.value.kind === 'key') useReview.setState({ stage: opened.value.standing });
  else show(opened.value.review);
}

/** Goes on with the office's key, which is remembered from now on. */
export async function acceptKey(): Promise<void> {
  const review = await ask('reviewing.acceptKey', {});
  if (review !== undefined) show(review);
}

/** Puts the package away; the draft is on the disk first. */
export async function leaveReview(): Promise<void> {
  await settleDraft();
  await ask('reviewing.leave', {});
}
