/** What it does to the document that the office takes a word of an answer: a decline becomes a ban, a conflict a tie, a correction a new record. */

import { raisedConcerns, withValue } from '../exchange/review/profile';
import { idMaxLength, nextId, tieIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Consortium } from '../model/consortium';
import type { Firm } from '../model/firm';
import type { Review } from '../model/review';
import type { Tie } from '../model/tie';
import type { Workspace } from '../model/workspace';
import { done, type Result, refuse } from '../result';
import { change, keep, withFields } from './lists';
import { missingInFirm } from './references';
import { changeConsortiumIn } from './scenarioChange';

type Answer = NonNullable<Review['answer']>;
type Item = Answer['items'][number];
type Change = Answer['profileChanges'][number];

/**
 * Puts an item among those that answers made, which stand at the end of the list in the order of their ids: whichever answer comes first,
 * the same list comes out.
 */
function addMade<Made extends { readonly id: string }>(
  list: readonly Made[],
  prefix: string,
  item: Made,
): readonly Made[] {
  const made = [...list.filter(({ id }) => id.startsWith(prefix)), item].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...list.filter(({ id }) => !id.startsWith(prefix)), ...made];
}

const tiePrefix = 'conflict-';

function withConflict(workspace: Workspace, one: Firm['id'], other: Firm['id']): Workspace {
  const [a, b] = one < other ? [one, other] : [other, one];
  const isKnown = workspace.ties.some(
    ({ kind, firmIds }) => kind === 'conflict' && firmIds.includes(a) && firmIds.includes(b),
  );
  if (isKnown || a === b) return workspace;
  const wanted = `${tiePrefix}${a}-${b}`.slice(0, idMaxLength);
  const isTaken = workspace.ties.some(({ id }) => id === wanted);
  const id = tieIdSchema.parse(
    isTaken
      ? nextId(
          tiePrefix,
          workspace.ties.map((tie) => tie.id),
        )
      : wanted,
  );
  const tie: Tie = { id, kind: 'conflict', firmIds: [a, b] };
  return { ...workspace, ties: addMade(workspace.ties, tiePrefix, tie) };
}

function declined(consortium: Consortium, firmId: Firm['id']): Consortium {
  const members = keep(consortium.members, (member) => member.firmId !== firmId);
  const bans = consortium.bans.includes(firmId) ? consortium.bans : [...consortium.bans, firmId].sort();
  return withFields(consortium, { members, bans });
}

function conditioned(consortium: Consortium, firmId: Firm['id'], { conditions }: Item): Consortium {
  const { role, sharePercent } = conditions ?? {};
  return withFields(consortium, {
    members: change(consortium.members, (member) =>
      member.firmId === firmId
        ? withFields(member, {
            ...(role === undefined ? {} : { role }),
            ...(sharePercent === undefined ? {} : { sharePercent }),
          })
        : member,
    ),
  });
}

/** The document after a word on a consortium is taken; an acceptance leaves only its mark in the answer. */
export function withItemTaken(workspace: Workspace, { scenarioId, firmId }: Review, item: Item): Result<Workspace> {
  const tied = (item.conflictWith ?? []).reduce((so, other) => withConflict(so, firmId, other), workspace);
  if (item.stance === 'accept') return done(tied);
  return changeConsortiumIn(tied, scenarioId, item.consortiumId, (consortium) =>
    item.stance === 'decline' ? declined(consortium, firmId) : conditioned(consortium, firmId, item),
  );
}

/** The document after a correction of the firm's record is taken. */
export function withChangeTaken(
  workspace: Workspace,
  { firmId, answer }: Review,
  { path, to }: Change,
): Result<Workspace> {
  const firm = workspace.firms.find(({ id }) => id === firmId);
  const changed = firm === undefined ? undefined : withValue(firm, path, to);
  if (changed === undefined)
    return refuse('unsound-correction', both(sentence('commands.refused.unsoundCorrection', { path })));
  const missing = missingInFirm(workspace, changed);
  if (missing !== undefined) return refuse('missing-reference', both(missing));
  const firms = change(workspace.firms, (one) => (one === firm ? changed : one));
  const raised = raisedConcerns(path, to).map((concern, index) => ({
    ...concern,
    id: `answer-${answer?.answerId ?? ''}-${index + 1}`.slice(0, idMaxLength),
    firmIds: [firmId],
    status: 'raised' as const,
  }));
  const concerns = raised.reduce<Workspace['concerns']>(
    (list, concern) => addMade(list, 'answer-', concern),
    workspace.concerns,
  );
  return done(withFields(workspace, { firms, concerns }));
}
