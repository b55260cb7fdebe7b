/** Lets what pointed to merged consortia point to the one they became part of, so that answers, decisions and openings are not lost. */
import type { ConsortiumId, ScenarioId } from '../ids';
import type { Workspace } from '../model/workspace';
import { change, withFields } from './lists';

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
      review.scenarioId !== scenarioId || review.answer === undefined
        ? review
        : withFields(review, {
            answer: withFields(review.answer, {
              items: change(review.answer.items, (item) =>
                old.has(item.consortiumId) ? { ...item, consortiumId: now } : item,
              ),
            }),
          }),
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
