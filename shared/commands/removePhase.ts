/** Takes a phase out of a consortium. */
import { consortiumIdSchema, innerIdSchema, scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { defineCommand } from './command';
import { keep } from './lists';
import { changePhases, phaseName } from './phaseChange';

export const removePhase = defineCommand({
  kind: 'phase.remove',
  fields: { scenarioId: scenarioIdSchema, consortiumId: consortiumIdSchema, phaseId: innerIdSchema },
  label: (call, workspace) => sentence('phases.label.remove', { phase: phaseName(workspace, call) }),
  apply: (workspace, { phaseId, ...address }) =>
    changePhases(workspace, address, (phases) => keep(phases, ({ id }) => id !== phaseId)),
});
