/** Moves a phase in time, or makes it longer or shorter. */
import { consortiumIdSchema, innerIdSchema, scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { dateSchema } from '../model/text';
import { defineCommand } from './command';
import { withFields } from './lists';
import { changePhase, phaseName } from './phaseChange';

export const movePhase = defineCommand({
  kind: 'phase.move',
  fields: {
    scenarioId: scenarioIdSchema,
    consortiumId: consortiumIdSchema,
    phaseId: innerIdSchema,
    start: dateSchema,
    end: dateSchema,
  },
  label: (call, workspace) =>
    sentence('phases.label.move', {
      phase: phaseName(workspace, call),
      start: { date: call.start },
      end: { date: call.end },
    }),
  apply: (workspace, { start, end, ...address }) =>
    changePhase(workspace, address, (phase) => withFields(phase, { start, end })),
});
