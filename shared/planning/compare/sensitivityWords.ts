/** How far a weight may go, in sentences. */
import type { MessageKey } from '../../language/messages/catalogue';
import { type Sentence, sentence } from '../../language/messages/sentence';
import { highestWeight } from '../../model/policy';
import type { Sensitivity, Turn } from './sensitivity';

type Stands = Extract<Sensitivity, { readonly kind: 'stands' }>;

function standWords(criterion: Sentence, { from, to, below, above }: Stands): Sentence {
  if (below !== undefined && above !== undefined) {
    return sentence('scenarios.sensitivity.between', { criterion, from, to });
  }
  if (above !== undefined) return sentence('scenarios.sensitivity.under', { criterion, weight: above.weight });
  if (below !== undefined) return sentence('scenarios.sensitivity.over', { criterion, weight: below.weight });
  return sentence('scenarios.sensitivity.always', { criterion, highest: highestWeight });
}

function turnWords(turn: Turn | undefined): readonly Sentence[] {
  return turn === undefined
    ? []
    : [sentence('scenarios.sensitivity.turn', { weight: turn.weight, count: turn.memberships })];
}

/** What was found, how far it is proven, and what would change at the ends. */
export function sensitivityWords(criterionName: MessageKey, found: Sensitivity): readonly Sentence[] {
  if (found.kind === 'broken') return [sentence('scenarios.sensitivity.broken', { count: found.findings })];
  if (found.kind === 'beaten') return [sentence('scenarios.sensitivity.beaten', { points: found.points })];
  const proof = sentence(found.proven ? 'scenarios.sensitivity.proven' : 'scenarios.sensitivity.notProven');
  return [standWords({ key: criterionName }, found), proof, ...turnWords(found.below), ...turnWords(found.above)];
}
