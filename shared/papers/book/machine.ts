/** The facts of a book for programs: every consortium as its proposal carries it, and what the annexes print. */
import { both } from '../../language/messages/say';
import { fairness } from '../../planning/explain/fairness';
import { chancesFor } from '../chances';
import { contextOf } from '../proposal/context';
import { machinePartOf } from '../proposal/machine';
import type { ScenarioContext } from '../scenario/context';
import { figuresIn, lateGatesIn } from '../scenario/standing';

/** The contents of `book.json`, format `peyvand-book`. */
export function machinePart(context: ScenarioContext): unknown {
  const { workspace, scenario, grouping, ...options } = context;
  const { firms, leftOut } = fairness(grouping);
  return {
    format: 'peyvand-book',
    version: 1,
    language: options.language,
    issuedOn: options.today,
    scenario: { id: scenario.id, name: scenario.name, status: scenario.status },
    figures: figuresIn(context),
    consortia: grouping.groups.flatMap(({ consortium }) => {
      const own = contextOf(workspace, scenario, consortium.id, options);
      return own === undefined ? [] : [machinePartOf(own)];
    }),
    lateGates: lateGatesIn(context).map(({ consortium, phase, dueOn }) => ({
      consortiumId: consortium.id,
      phaseId: phase.id,
      dueOn,
    })),
    fairness: {
      firms: firms.map(({ sentence: _sentence, ...share }) => share),
      leftOut: leftOut.map(({ firmId, sentence }) => ({ firmId, reason: both(sentence) })),
    },
    concerns: workspace.concerns,
    internationalChances: chancesFor(grouping, workspace),
  };
}
