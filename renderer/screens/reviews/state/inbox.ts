/** The inbox as the main process tells it: asked for anew when files come and when the document changes. */
import { largestFile } from '../../../../shared/exchange/review/header';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import { refuse } from '../../../../shared/result';
import { bridge } from '../../../platform/bridge';
import { ask } from '../../../state/ask';
import { notifyRefusal } from '../../../state/notices';
import { goTo } from '../../../state/session';
import { show, useReviews } from './view';

/** Asks what is to be said of the key; it is not made for that. */
export async function refreshKey(): Promise<void> {
  const key = await ask('reviews.key', {});
  if (key !== undefined) show({ key });
}

let asked = 0;

/** Asks for the inbox. While the key is locked there is nothing to show. */
export async function refreshInbox(): Promise<void> {
  asked += 1;
  const mine = asked;
  const { key } = useReviews.getState();
  if (key?.isMade !== true || key.keyWords === undefined) return;
  const entries = await ask('reviews.inbox', {});
  if (entries !== undefined && mine === asked) show({ entries });
}

/** Lets the person choose answer files, and shows what came of them. */
export async function chooseAnswers(): Promise<void> {
  const chosen = await ask('reviews.chooseAnswers', {});
  if (chosen?.kind !== 'done') return;
  goTo('reviews');
  show({ tab: 'inbox', isSending: false });
  await refreshInbox();
}

/** Takes in answer files that were dropped on the window; one that is too large to be an answer is told and not read. */
export async function bringAnswers(files: readonly File[]): Promise<void> {
  const sound = files.filter(({ size }) => size <= largestFile);
  if (sound.length < files.length) {
    notifyRefusal(refuse('too-large', both(sentence('review.refused.too-large'))).refusal);
  }
  if (sound.length === 0) return;
  const brought = await Promise.all(
    sound.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  if ((await ask('reviews.bringAnswers', { files: brought })) === undefined) return;
  goTo('reviews');
  show({ tab: 'inbox', isSending: false });
  await refreshInbox();
}

/** Listens to what comes in. @returns how to stop */
export function followReviews(): () => void {
  const stops = [
    bridge().on('reviews.inboxChanged', () => void refreshInbox()),
    bridge().on('reviews.progress', (progress) => show({ progress })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
