/** Lets what pointed to merged consortia point to the one they became part of, so that answers, decisions and openings are not lost. */
import type { ConsortiumId, ScenarioId } from '../ids';
import type { Review } from '../model/review';
import type { Workspace } from '../model/workspace';
import { change, keep, withFields } from './lists';

type Items = NonNullable<Review['answer']>['items'];

/** One word on each consortium: where the firm had spoken of both, what it said of the one that stays. */
function joinedItems(items: Items, old: ReadonlySet<ConsortiumId>, now: ConsortiumId): Items {
  const [first] = items.filter(({ consortiumId }) => old.has(consortiumId));
  const own = items.find(({ consortiumId }) => consortiumId === now);
  const kept = keep(items, (item) => !old.has(item.consortiumId) || (own === undefined && item === first));
  return change(kept, (item) => (item === first ? { ...item, consortiumId: now } : item));
}

/** Whoever was asked about a merged one was asked about a part of what it became: the mark tells later what changed for the firm. */
function joinedPacked(packed: NonNullable<Review['packed']>, old: ReadonlySet<ConsortiumId>, now: ConsortiumId) {
  const first = packed.find(({ consortiumId }) => old.has(consortiumId));
  const isThere = packed.some(({ consortiumId }) => consortiumId === now);
  return first === undefined || isThere ? packed : [...packed, { ...first, consortiumId: now }];
}

function repointedReview(review: Review, old: ReadonlySet<ConsortiumId>, now: ConsortiumId): Review {
  const { answer, packed } = review;
  return withFields(review, {
    ...(packed === undefined ? {} : { packed: joinedPacked(packed, old, now) }),
    ...(answer === undefined ? {} : { answer: withFields(answer, { items: joinedItems(answer.items, old, now) }) }),
  });
}

/** The document with these ids replaced; other scenarios that still have a consortium of the same id keep what points to it. */
export function repoint(
  workspace: Workspace,
  scenarioId: ScenarioId,
  old: ReadonlySet<ConsortiumId>,
  now: ConsortiumId,
): Workspace {
  const left = new Set(workspace.scenarios.flatMap(({ consortia }) => consortia.map(({ id }) => id)));
  const renamed = (id: ConsortiumId) => (old.has(id) && !left.has(id) ? now : id);
  const renamedAll = (ids: readonly ConsortiumId[]) =>
    ids.every((id) => renamed(id) === id) ? ids : [...new Set(ids.map(renamed))];
  return withFields(workspace, {
    reviews: change(workspace.reviews, (review) =>
      review.scenarioId === scenarioId ? repointedReview(review, old, now) : review,
    ),
    meetings: change(workspace.meetings, (meeting) =>
      withFields(meeting, {
        decisions: change(meeting.decisions, (one) =>
          withFields(one, { consortiumIds: renamedAll(one.consortiumIds) }),
        ),
      }),
    ),
    international: withFields(workspace.international, {
      openings: change(workspace.international.openings, (one) =>
        withFields(one, { consortiumIds: renamedAll(one.consortiumIds) }),
      ),
    }),
  });
}
