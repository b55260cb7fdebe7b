/** Whom to ask in the next round, and about what: what is new, what has changed since the firm's last answer, and what it has not answered. */
import type { ConsortiumId } from '../../ids';
import type { Firm } from '../../model/firm';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { answersIn, type FirmAnswer, type IsOutdated } from '../../planning/answers';
import { changedSince, type Digest, type MarkPart } from './mark';
import { firmsConcerned } from './redact';

/** Judges answers by the marks of the proposals that they are about. */
export function outdatedBy(digest: Digest): IsOutdated {
  return ({ review, item }, mark, consortium, needs) =>
    changedSince(mark, item, consortium, needs, review.firmId, digest).length > 0;
}

export interface AskedConsortium {
  readonly id: ConsortiumId;
  /** `new`: never asked; `waiting`: asked and not answered; `changed`: another proposal than the one answered; `refused`: the office did not take its condition or refusal over; `answered`: nothing new. */
  readonly why: 'new' | 'waiting' | 'changed' | 'refused' | 'answered';
  /** What the firm said last, and what has changed for it since. */
  readonly since?: {
    readonly stance: 'accept' | 'conditional' | 'decline';
    readonly changed: readonly MarkPart[];
    readonly refused?: true;
  };
}

export interface AskedFirm {
  readonly firm: Firm;
  /** Those of the scenario in which it sits. */
  readonly consortia: readonly AskedConsortium[];
}

/** A condition or a refusal that the office did not take over leaves the question open. */
function isRefused({ word }: FirmAnswer): boolean {
  return word?.item.stance !== 'accept' && word?.item.handled === 'refused';
}

function reasonOf(answer: FirmAnswer): AskedConsortium['why'] {
  if (answer.state === 'waiting') return 'waiting';
  if (answer.state === 'outdated') return 'changed';
  return isRefused(answer) ? 'refused' : 'answered';
}

function askedOf(
  consortium: Scenario['consortia'][number],
  needs: Workspace['needs'],
  answer: FirmAnswer | undefined,
  digest: Digest,
): AskedConsortium {
  if (answer === undefined) return { id: consortium.id, why: 'new' };
  const { word, firmId } = answer;
  const mark = word?.review.packed?.find(({ consortiumId }) => consortiumId === consortium.id)?.mark;
  const changed = word && mark !== undefined ? changedSince(mark, word.item, consortium, needs, firmId, digest) : [];
  return {
    id: consortium.id,
    why: reasonOf(answer),
    ...(word === undefined
      ? {}
      : { since: { stance: word.item.stance, changed, ...(isRefused(answer) ? ({ refused: true } as const) : {}) } }),
  };
}

/** Every firm that sits in the scenario, with its consortia and what there is to ask about each. */
export function askedFirms(workspace: Workspace, scenario: Scenario, digest: Digest): readonly AskedFirm[] {
  const { firms, needs } = workspace;
  const answers = answersIn(workspace, scenario, outdatedBy(digest));
  return firmsConcerned(firms, scenario).map((firm) => ({
    firm,
    consortia: scenario.consortia
      .filter(({ members }) => members.some(({ firmId }) => firmId === firm.id))
      .map((one) =>
        askedOf(
          one,
          needs,
          answers.get(one.id)?.find(({ firmId }) => firmId === firm.id),
          digest,
        ),
      ),
  }));
}

/** What there is to ask the firm; nothing where all its answers stand. */
export function toAsk({ consortia }: AskedFirm): readonly AskedConsortium[] {
  return consortia.filter(({ why }) => why !== 'answered');
}
