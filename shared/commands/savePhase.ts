/** Adds a phase, or writes anew what is known of it: its kind, dates, status, and at its gate who decides on what evidence. */
import { consortiumIdSchema, scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { phaseSchema } from '../model/consortium';
import { defineCommand } from './command';
import { put } from './lists';
import { changePhases, turnedRound } from './phaseChange';

export const savePhase = defineCommand({
  kind: 'phase.save',
  fields: { scenarioId: scenarioIdSchema, consortiumId: consortiumIdSchema, phase: phaseSchema },
  label: ({ phase }) => sentence('phases.label.save', { phase: sentence(`nouns.phase.${phase.kind}`) }),
  apply: (workspace, { phase, ...address }) =>
    turnedRound(phase) ?? changePhases(workspace, address, (phases) => put(phases, [phase])),
});
