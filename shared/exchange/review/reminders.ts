/** Who has not answered, and how many days are left or over: rows for the screen, sentences for letters. */
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Firm } from '../../model/firm';
import type { Review } from '../../model/review';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { isAbout, reviewsWaiting } from '../../planning/answers';

const dayMs = 86_400_000;

export interface Reminder {
  readonly firm: Firm;
  readonly review: Review;
  /** Until the due date; negative when it is past, undefined when there is none. */
  readonly daysLeft: number | undefined;
  readonly sentence: Sentence;
}

function said(firm: Firm, { round, sentAt, dueOn }: Review, daysLeft: number | undefined): Sentence {
  const about = { firm: firm.name, round };
  if (dueOn === undefined || daysLeft === undefined)
    return sentence('reviews.reminders.line.noDue', { ...about, sent: { date: sentAt } });
  const due = { date: dueOn };
  if (daysLeft === 0) return sentence('reviews.reminders.line.today', { ...about, due });
  return daysLeft > 0
    ? sentence('reviews.reminders.line.left', { ...about, due, days: daysLeft })
    : sentence('reviews.reminders.line.over', { ...about, due, days: -daysLeft });
}

/** Is there still something to answer: does the firm sit in a consortium that its package is about? */
function isStillAsked(review: Review, { consortia }: Scenario): boolean {
  return consortia.some(
    ({ id, members }) => isAbout(review, id) && members.some(({ firmId }) => firmId === review.firmId),
  );
}

/**
 * Firms that have a package in hand, have not answered it and still sit in what it is about, the most overdue first.
 * @param today ISO date
 */
export function remindersOf({ firms, reviews }: Workspace, scenario: Scenario, today: string): readonly Reminder[] {
  const found = reviewsWaiting(reviews, scenario).flatMap((review) => {
    const firm = firms.find(({ id }) => id === review.firmId);
    if (firm === undefined || !isStillAsked(review, scenario)) return [];
    const { dueOn } = review;
    const daysLeft = dueOn === undefined ? undefined : Math.round((Date.parse(dueOn) - Date.parse(today)) / dayMs);
    return [{ firm, review, daysLeft, sentence: said(firm, review, daysLeft) }];
  });
  return found.sort((a, b) => (a.daysLeft ?? Number.MAX_SAFE_INTEGER) - (b.daysLeft ?? Number.MAX_SAFE_INTEGER));
}
