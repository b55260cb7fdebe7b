/** The facts of a book for programs: every consortium as its proposal carries it, and what the annexes print. */
import { both } from '../../language/messages/say';
import { fairness } from '../../planning/explain/fairness';
import { figuresOf } from '../../planning/figures';
import { lateGates } from '../../planning/lateGates';
import { chancesFor } from '../chances';
import { contextOf } from '../proposal/context';
import { machinePartOf } from '../proposal/machine';
import type { ScenarioContext } from '../scenario/context';

/** The contents of `book.json`, format `peyvand-book`. */
export function machinePart({ workspace, scenario, grouping, ...options }: ScenarioContext): unknown {
  const { firms, leftOut } = fairness(grouping);
  return {
    format: 'peyvand-book',
    version: 1,
    language: options.language,
    issuedOn: options.today,
    scenario: { id: scenario.id, name: scenario.name, status: scenario.status },
    figures: figuresOf(grouping),
    consortia: grouping.groups.flatMap(({ consortium }) => {
      const context = contextOf(workspace, scenario, consortium.id, options);
      return context === undefined ? [] : [machinePartOf(context)];
    }),
    lateGates: lateGates(scenario.consortia, options.today).map(({ consortium, phase, dueOn }) => ({
      consortiumId: consortium.id,
      phaseId: phase.id,
      dueOn,
    })),
    fairness: {
      firms: firms.map(({ sentence: _sentence, ...share }) => share),
      leftOut: leftOut.map(({ firmId, sentence }) => ({ firmId, reason: both(sentence) })),
    },
    concerns: workspace.concerns,
    internationalChances: chancesFor(workspace, grouping),
  };
}
