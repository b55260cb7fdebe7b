/**
 * How the firms of a scenario stand to its consortia: what each said last, whether that still is about the present proposal, and who has
 * not answered. An answer stands until its consortium changes for the firm, or the firm answers anew.
 */
import type { ConsortiumId, FirmId } from '../ids';
import type { Consortium } from '../model/consortium';
import type { Need } from '../model/need';
import type { Review } from '../model/review';
import type { Scenario } from '../model/scenario';
import { countingReviews, newestWords, type Word } from '../model/words';
import type { Workspace } from '../model/workspace';

export interface AnswerCounts {
  readonly accepted: number;
  readonly conditional: number;
  readonly declined: number;
  readonly waiting: number;
  /** Answers about an earlier proposal, to be asked for again. */
  readonly outdated: number;
}

export const noAnswers: AnswerCounts = { accepted: 0, conditional: 0, declined: 0, waiting: 0, outdated: 0 };

/** Has the proposal changed for the firm since it said this? Asked of answers to packages that tell what they were about. */
export type IsOutdated = (word: Word, mark: string, consortium: Consortium, needs: readonly Need[]) => boolean;

export type AnswerState = 'accepted' | 'conditional' | 'declined' | 'outdated' | 'waiting';

export interface FirmAnswer {
  readonly firmId: FirmId;
  readonly state: AnswerState;
  /** What the firm said last, if it has said anything. */
  readonly word?: Word;
  /** The review that is waited for. */
  readonly waiting?: Review;
}

const stateOf = { accept: 'accepted', conditional: 'conditional', decline: 'declined' } as const;

/** The newest package of each firm that it has not answered. */
function openReviews(reviews: readonly Review[], scenario: Scenario): ReadonlyMap<FirmId, Review> {
  const open = new Map<FirmId, Review>();
  for (const review of countingReviews(reviews, scenario)) {
    if (review.answer === undefined) open.set(review.firmId, review);
    else open.delete(review.firmId);
  }
  return open;
}

/** Is the review about the consortium? Older files do not say what was packed; then it is about all in which the firm sits. */
export function isAbout({ packed }: Review, consortiumId: ConsortiumId): boolean {
  return packed === undefined || packed.some((one) => one.consortiumId === consortiumId);
}

function isWordOutdated(word: Word, consortium: Consortium, needs: readonly Need[], isOutdated: IsOutdated): boolean {
  const { review, item } = word;
  // The refusal that was taken has itself changed the proposal; it is not asked about again.
  if (item.stance === 'decline' && item.handled === 'taken') return false;
  const mark = review.packed?.find(({ consortiumId }) => consortiumId === consortium.id)?.mark;
  return mark !== undefined && isOutdated(word, mark, consortium, needs);
}

/** What was sent and answered, and the needs that it was about. */
type Asked = Pick<Workspace, 'reviews' | 'needs'>;

/** How each firm stands to each consortium that it was asked about or sits in; firms that were never asked are not there. */
export function answersIn(
  { reviews, needs }: Asked,
  scenario: Scenario,
  isOutdated: IsOutdated,
): ReadonlyMap<ConsortiumId, readonly FirmAnswer[]> {
  const words = newestWords(reviews, scenario);
  const open = openReviews(reviews, scenario);
  return new Map(
    scenario.consortia.map((consortium) => {
      const { id, members } = consortium;
      const said = words.get(id) ?? new Map<FirmId, Word>();
      const sits = new Set(members.map(({ firmId }) => firmId));
      const answers = [...new Set([...sits, ...said.keys()])].flatMap((firmId): readonly FirmAnswer[] => {
        const word = said.get(firmId);
        const waiting = open.get(firmId);
        const spoken = word === undefined ? {} : { word };
        if (waiting !== undefined && sits.has(firmId) && isAbout(waiting, id))
          return [{ firmId, state: 'waiting', waiting, ...spoken }];
        if (word === undefined) return [];
        const isOld = isWordOutdated(word, consortium, needs, isOutdated);
        return [{ firmId, state: isOld ? 'outdated' : stateOf[word.item.stance], word }];
      });
      return [id, answers] as const;
    }),
  );
}

/** The answers of one consortium counted. */
export function countAnswers(answers: readonly FirmAnswer[]): AnswerCounts {
  const count = (wanted: AnswerState) => answers.filter(({ state }) => state === wanted).length;
  return {
    accepted: count('accepted'),
    conditional: count('conditional'),
    declined: count('declined'),
    waiting: count('waiting'),
    outdated: count('outdated'),
  };
}

/** Answers about each consortium of a scenario, counted. */
export function answersByConsortium(
  asked: Asked,
  scenario: Scenario,
  isOutdated: IsOutdated,
): ReadonlyMap<ConsortiumId, AnswerCounts> {
  return new Map([...answersIn(asked, scenario, isOutdated)].map(([id, answers]) => [id, countAnswers(answers)]));
}

/** Counts of several consortia together. */
export function sumAnswers(all: readonly AnswerCounts[]): AnswerCounts {
  return all.reduce(
    (sum, one) => ({
      accepted: sum.accepted + one.accepted,
      conditional: sum.conditional + one.conditional,
      declined: sum.declined + one.declined,
      waiting: sum.waiting + one.waiting,
      outdated: sum.outdated + one.outdated,
    }),
    noAnswers,
  );
}

/** Firms that have a review of the scenario in hand and have not answered it. */
export function reviewsWaiting(reviews: readonly Review[], scenario: Scenario): readonly Review[] {
  return [...openReviews(reviews, scenario).values()];
}
