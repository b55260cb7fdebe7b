/** Starts a draft from another scenario: its consortia with members, pins, bans and phases, its policy and its last plan. */
import { scenarioIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { textSchema } from '../model/text';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { withDeclines } from './declines';
import { findScenario } from './scenarioChange';

export const duplicateScenario = defineCommand({
  kind: 'scenario.duplicate',
  fields: { scenarioId: scenarioIdSchema, copyId: scenarioIdSchema, name: textSchema },
  label: ({ name }) => sentence('commands.duplicateScenario', { name }),
  apply(workspace, { scenarioId, copyId, name }, { now }) {
    const found = findScenario(workspace, scenarioId);
    if (!found.ok) return found;
    const { statusBefore: _, ...source } = found.value;
    if (workspace.scenarios.some(({ id }) => id === copyId)) {
      return refuse('id-taken', both(sentence('commands.refused.idTaken', { id: copyId })));
    }
    const consortia = source.consortia.map((one) => withDeclines(workspace, source, one));
    const copy = {
      ...source,
      id: copyId,
      name,
      basedOn: source.id,
      status: 'draft',
      createdAt: now,
      consortia,
    } as const;
    return done({ ...workspace, scenarios: [...workspace.scenarios, copy] });
  },
});
