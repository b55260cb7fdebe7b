/** The packages of a scenario as rows: firm, round, dates, state, what was said of each consortium, and who signed. */
import type { Firm } from '../../../../shared/model/firm';
import type { Review } from '../../../../shared/model/review';
import type { Scenario } from '../../../../shared/model/scenario';
import type { Workspace } from '../../../../shared/model/workspace';

export const roundStates = ['sent', 'overdue', 'answered', 'late', 'superseded'] as const;
export type RoundState = (typeof roundStates)[number];

export interface RoundRow {
  readonly id: string;
  readonly review: Review;
  readonly firm: Firm;
  readonly state: RoundState;
}

function stateOf({ state, dueOn }: Review, today: string): RoundState {
  return state === 'sent' && dueOn !== undefined && dueOn < today ? 'overdue' : state;
}

/** The newest round first, firms in the order of the list. @param today ISO date */
export function roundRows({ reviews, firms }: Workspace, scenario: Scenario, today: string): readonly RoundRow[] {
  const places = new Map(firms.map((firm, index) => [firm.id, { firm, index }]));
  return reviews
    .filter(({ scenarioId }) => scenarioId === scenario.id)
    .flatMap((review) => {
      const place = places.get(review.firmId);
      return place === undefined ? [] : [{ ...place, review }];
    })
    .sort((a, b) => b.review.round - a.review.round || a.index - b.index)
    .map(({ review, firm }) => ({ id: review.id, review, firm, state: stateOf(review, today) }));
}

export interface RoundFilter {
  readonly round: number | undefined;
  readonly state: string | undefined;
}

export function filterRounds(rows: readonly RoundRow[], { round, state }: RoundFilter): readonly RoundRow[] {
  return rows.filter(
    (row) => (round === undefined || row.review.round === round) && (state === undefined || row.state === state),
  );
}
