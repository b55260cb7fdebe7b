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
  return ({ review, item }, mark, consortium) => changedSince(mark, item, consortium, review.firmId, digest).length > 0;
}

export interface AskedConsortium {
  readonly id: ConsortiumId;
  /** `new`: never asked; `waiting`: asked and not answered; `changed`: another proposal than the one answered; `answered`: nothing new. */
  readonly why: 'new' | 'waiting' | 'changed' | 'answered';
  /** What the firm said last, and what has changed for it since. */
  readonly since?: { readonly stance: 'accept' | 'conditional' | 'decline'; readonly changed: readonly MarkPart[] };
}

export interface AskedFirm {
  readonly firm: Firm;
  /** Those of the scenario in which it sits. */
  readonly consortia: readonly AskedConsortium[];
}

const reasons = { accepted: 'answered', conditional: 'answered', declined: 'answered' } as const;

function askedOf(consortium: Scenario['consortia'][number], answer: FirmAnswer | undefined, digest: Digest) {
  if (answer === undefined) return { id: consortium.id, why: 'new' as const };
  const { state, word, firmId } = answer;
  const mark = word?.review.packed?.find(({ consortiumId }) => consortiumId === consortium.id)?.mark;
  const changed = word && mark !== undefined ? changedSince(mark, word.item, consortium, firmId, digest) : [];
  return {
    id: consortium.id,
    why: state === 'waiting' ? state : state === 'outdated' ? ('changed' as const) : reasons[state],
    ...(word === undefined ? {} : { since: { stance: word.item.stance, changed } }),
  };
}

/** Every firm that sits in the scenario, with its consortia and what there is to ask about each. */
export function askedFirms({ firms, reviews }: Workspace, scenario: Scenario, digest: Digest): readonly AskedFirm[] {
  const answers = answersIn(reviews, scenario, outdatedBy(digest));
  return firmsConcerned(firms, scenario).map((firm) => ({
    firm,
    consortia: scenario.consortia
      .filter(({ members }) => members.some(({ firmId }) => firmId === firm.id))
      .map((one) =>
        askedOf(
          one,
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
