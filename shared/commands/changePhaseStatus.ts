/** Records how far a phase is: planned, running, passed or stopped. */
import { consortiumIdSchema, innerIdSchema, scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { phaseStatuses } from '../model/consortium';
import { z } from '../parsing';
import { defineCommand } from './command';
import { withFields } from './lists';
import { changePhase, phaseName } from './phaseChange';

export const changePhaseStatus = defineCommand({
  kind: 'phase.changeStatus',
  fields: {
    scenarioId: scenarioIdSchema,
    consortiumId: consortiumIdSchema,
    phaseId: innerIdSchema,
    status: z.enum(phaseStatuses),
  },
  label: (call, workspace) =>
    sentence('phases.label.status', {
      phase: phaseName(workspace, call),
      status: sentence(`nouns.phaseStatus.${call.status}`),
    }),
  apply: (workspace, { status, ...address }) =>
    changePhase(workspace, address, (phase) => withFields(phase, { status })),
});
