/** `export --kind proposal`: the proposal of the named consortium, else of all that have members. */
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Consortium } from '../../../shared/model/consortium';
import type { Scenario } from '../../../shared/model/scenario';
import { done, type Result, refuse } from '../../../shared/result';
import { namedConsortium, namedOrLast } from '../scenarioChoice';
import { textOption } from '../words';
import { type OrdersOf, paperExport } from './papers';

function consortiaOf(scenario: Scenario, id: string | undefined): Result<readonly Consortium[]> {
  if (id !== undefined) {
    const found = namedConsortium(scenario, id);
    return found.ok ? done([found.value]) : found;
  }
  const formed = scenario.consortia.filter(({ members }) => members.length > 0);
  return formed.length > 0 ? done(formed) : refuse('nothing-formed', both(sentence('headless.refused.nothingFormed')));
}

/** One proposal for each consortium that was asked for. */
export const proposalOrders: OrdersOf = (workspace, words) => {
  const scenario = namedOrLast(workspace, textOption(words, 'scenario'));
  if (!scenario.ok) return scenario;
  const consortia = consortiaOf(scenario.value, textOption(words, 'consortium'));
  if (!consortia.ok) return consortia;
  const scenarioId = scenario.value.id;
  return done(consortia.value.map(({ id }) => ({ kind: 'proposal', scenarioId, consortiumId: id })));
};

export const proposals = paperExport('proposal', proposalOrders);
