/** Review by file at the office, asked for by the window: the key, a round, the inbox. */
import type { SystemStore } from '../../exchange/review/guard';
import { OfficeKey } from '../../exchange/review/officeKey';
import type { Handlers } from '../answer';
import type { ExportedFiles } from '../exportedFiles';
import { type ReviewsInboxContext, reviewsInboxHandlers } from './reviewsInbox';
import { type ReviewsKeyContext, reviewsKeyHandlers } from './reviewsKey';
import { type ReviewsRoundContext, reviewsRoundHandlers } from './reviewsRound';

export type ReviewsContext = { readonly keyStore: SystemStore } & ReviewsKeyContext &
  ReviewsRoundContext &
  ReviewsInboxContext;

type ReviewsHandlers = Pick<Handlers, Extract<keyof Handlers, `reviews.${string}`>>;

/** The handlers about reviews; `stop` ends what is being packed. */
export function reviewsHandlers(
  context: ReviewsContext,
  exported: ExportedFiles,
): { readonly handlers: ReviewsHandlers; readonly stop: () => void } {
  const key = new OfficeKey(context);
  const round = reviewsRoundHandlers(context, key, exported);
  const handlers = {
    ...reviewsKeyHandlers(context, key),
    ...round.handlers,
    ...reviewsInboxHandlers(context, key),
  };
  return { handlers, stop: round.stop };
}
