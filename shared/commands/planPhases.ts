/** Plans the phases of consortia from a template, one after the other from a day on; kinds that are planned already stay as they are. */
import { consortiumIdSchema, nextId, scenarioIdSchema } from '../ids';
import { addDays } from '../language/days';
import { sentence } from '../language/messages/sentence';
import type { Consortium, Phase } from '../model/consortium';
import { limits } from '../model/limits';
import { dateSchema } from '../model/text';
import { z } from '../parsing';
import { type PhaseTemplate, phaseTemplateIds, phaseTemplateOf } from '../reference/phaseTemplates';
import { done } from '../result';
import { defineCommand } from './command';
import { change, withFields } from './lists';
import { changeScenario } from './scenarioChange';

/** The phases of the template that the consortium does not have, each beginning on the day after the one before. */
function missingPhases({ phases }: Consortium, { steps }: PhaseTemplate, start: string): readonly Phase[] {
  const fresh: Phase[] = [];
  let next = start;
  for (const { kind, days, gate } of steps) {
    const id = nextId(
      'p',
      [...phases, ...fresh].map((phase) => phase.id),
    );
    const end = addDays(next, days - 1);
    fresh.push({ id, kind, start: next, end, status: 'planned', gate });
    next = addDays(end, 1);
  }
  return fresh;
}

function planned(consortium: Consortium, template: PhaseTemplate, start: string): Consortium {
  const known = new Set(consortium.phases.map(({ kind }) => kind));
  const steps = template.steps.filter(({ kind }) => !known.has(kind));
  if (steps.length === 0) return consortium;
  return withFields(consortium, {
    phases: [...consortium.phases, ...missingPhases(consortium, { ...template, steps }, start)],
  });
}

export const planPhases = defineCommand({
  kind: 'phase.plan',
  fields: {
    scenarioId: scenarioIdSchema,
    consortiumIds: z.array(consortiumIdSchema).min(1).max(limits.consortia).readonly(),
    template: z.enum(phaseTemplateIds),
    start: dateSchema,
  },
  label: ({ consortiumIds }) => sentence('phases.label.plan', { count: consortiumIds.length }),
  apply(workspace, { scenarioId, consortiumIds, template, start }) {
    const asked = new Set(consortiumIds);
    return changeScenario(
      workspace,
      scenarioId,
      (scenario) =>
        done(
          withFields(scenario, {
            consortia: change(scenario.consortia, (consortium) =>
              asked.has(consortium.id) ? planned(consortium, phaseTemplateOf(template), start) : consortium,
            ),
          }),
        ),
      'operation',
    );
  },
});
