/** What a meeting should speak of: gates and actions past their date, conditions of answers, concerns, gaps, answers that are waited for. */
import type { ConsortiumId } from '../ids';
import { type Sentence, sentence } from '../language/messages/sentence';
import { type Grouping, isFormed } from '../model/grouping';
import type { Workspace } from '../model/workspace';
import { actionList } from './actionList';
import { reviewsWaiting } from './answers';
import { gapsIn } from './figures';
import { lateGates } from './lateGates';

export const openPointKinds = ['gate', 'action', 'condition', 'concern', 'gap', 'answers'] as const;

export interface OpenPoint {
  /** The same for the same point, whatever its words. */
  readonly id: string;
  readonly kind: (typeof openPointKinds)[number];
  readonly sentence: Sentence;
  readonly consortiumId?: ConsortiumId;
  readonly concernId?: string;
}

function gates({ scenario }: Grouping, today: string): readonly OpenPoint[] {
  return lateGates(scenario.consortia, today).map(({ consortium, phase, dueOn }) => ({
    id: `gate ${consortium.id} ${phase.id}`,
    kind: 'gate',
    consortiumId: consortium.id,
    sentence: sentence('meetings.point.gate', {
      phase: sentence(`nouns.phase.${phase.kind}`),
      consortium: consortium.name,
      due: { date: dueOn },
    }),
  }));
}

function actions(workspace: Workspace, today: string): readonly OpenPoint[] {
  return actionList(workspace, today)
    .filter(({ isLate }) => isLate)
    .map(({ meeting, decision, action }) => ({
      id: `action ${meeting.id} ${decision.id} ${action.id}`,
      kind: 'action',
      sentence: sentence('meetings.point.action', {
        action: action.text,
        owner: action.owner,
        due: { date: action.dueOn ?? today },
      }),
    }));
}

function conditions({ reviews }: Workspace, { facts, scenario }: Grouping): readonly OpenPoint[] {
  const names = new Map(scenario.consortia.map(({ id, name }) => [id, name]));
  return reviews
    .filter(({ scenarioId, state }) => scenarioId === scenario.id && state !== 'superseded')
    .flatMap(({ id, firmId, answer }) =>
      (answer?.items ?? [])
        .filter(({ stance, handled }) => stance === 'conditional' && handled === 'no')
        .map(({ consortiumId }) => ({
          id: `condition ${id} ${consortiumId}`,
          kind: 'condition' as const,
          consortiumId,
          sentence: sentence('meetings.point.condition', {
            firm: facts.firms.get(firmId)?.name ?? firmId,
            consortium: names.get(consortiumId) ?? consortiumId,
          }),
        })),
    );
}

function concerns({ concerns: all }: Workspace): readonly OpenPoint[] {
  return all
    .filter(({ status }) => status !== 'answered')
    .map(({ id, topic, text }) => ({
      id: `concern ${id}`,
      kind: 'concern',
      concernId: id,
      sentence: sentence('meetings.point.concern', { topic: sentence(`nouns.topic.${topic}`), concern: text }),
    }));
}

function gaps({ facts, groups }: Grouping): readonly OpenPoint[] {
  return groups.flatMap((group) => {
    const count = gapsIn(facts, group).length;
    const { id, name } = group.consortium;
    if (count === 0 || !isFormed(group)) return [];
    return [
      {
        id: `gap ${id}`,
        kind: 'gap' as const,
        consortiumId: id,
        sentence: sentence('meetings.point.gap', { consortium: name, count }),
      },
    ];
  });
}

function answers({ reviews }: Workspace, { scenario }: Grouping): readonly OpenPoint[] {
  const count = new Set(reviewsWaiting(reviews, scenario).map(({ firmId }) => firmId)).size;
  if (count === 0) return [];
  return [{ id: 'answers', kind: 'answers', sentence: sentence('meetings.point.answers', { count }) }];
}

/**
 * The open points in the order in which a meeting would take them.
 * @param grouping the scenario in work, if there is one
 * @param today ISO date
 */
export function openPoints(workspace: Workspace, grouping: Grouping | undefined, today: string): readonly OpenPoint[] {
  return [
    ...(grouping === undefined ? [] : gates(grouping, today)),
    ...actions(workspace, today),
    ...(grouping === undefined ? [] : conditions(workspace, grouping)),
    ...concerns(workspace),
    ...(grouping === undefined ? [] : [...gaps(grouping), ...answers(workspace, grouping)]),
  ];
}
