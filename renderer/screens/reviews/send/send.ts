/** Sending a round: the request, and what becomes of it. */
import type { SendRequest } from '../../../../shared/ipc/reviews';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import { ask } from '../../../state/ask';
import { notify } from '../../../state/notices';
import { refreshKey } from '../state/inbox';
import { show, useReviews } from '../state/view';

/** Sends the round; a folder is asked for first. */
export async function sendRound(request: SendRequest): Promise<void> {
  const sent = await ask('reviews.send', request);
  const hadBegun = useReviews.getState().progress !== undefined;
  show({ progress: undefined });
  if (sent?.kind === 'done') {
    show({ sent: sent.value });
    await refreshKey();
  } else if (sent?.kind === 'cancelled' && hadBegun) {
    notify('done', both(sentence('reviews.send.stopped')));
  }
}
