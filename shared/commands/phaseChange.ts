/** Changing one phase of a consortium: also of an approved scenario, whose phases record how it is put into operation. */
import type { ConsortiumId, ScenarioId } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Phase } from '../model/consortium';
import type { Workspace } from '../model/workspace';
import { type Result, refuse } from '../result';
import { change, withFields } from './lists';
import { changeConsortiumIn } from './scenarioChange';

export interface PhaseAddress {
  readonly scenarioId: ScenarioId;
  readonly consortiumId: ConsortiumId;
  readonly phaseId: Phase['id'];
}

/** The phase, if it is there. */
export function findPhase({ scenarios }: Workspace, { scenarioId, consortiumId, phaseId }: PhaseAddress) {
  return scenarios
    .find(({ id }) => id === scenarioId)
    ?.consortia.find(({ id }) => id === consortiumId)
    ?.phases.find(({ id }) => id === phaseId);
}

/** The list of phases changed, whatever it holds. */
export function changePhases(
  workspace: Workspace,
  { scenarioId, consortiumId }: Omit<PhaseAddress, 'phaseId'>,
  by: (phases: readonly Phase[]) => readonly Phase[],
): Result<Workspace> {
  return changeConsortiumIn(
    workspace,
    scenarioId,
    consortiumId,
    (consortium) => withFields(consortium, { phases: by(consortium.phases) }),
    'operation',
  );
}

/** @returns the changed document; a refusal if the phase is not there or would end before it begins */
export function changePhase(
  workspace: Workspace,
  address: PhaseAddress,
  by: (phase: Phase) => Phase,
): Result<Workspace> {
  const phase = findPhase(workspace, address);
  const changed = phase && by(phase);
  const turned = changed === undefined ? undefined : turnedRound(changed);
  if (turned !== undefined) return turned;
  const after = changePhases(workspace, address, (phases) =>
    change(phases, (one) => (one.id === address.phaseId ? (changed ?? one) : one)),
  );
  if (!after.ok || phase !== undefined) return after;
  return refuse('phase-missing', both(sentence('phases.refused.missing')));
}

/** The refusal of a phase that ends before it begins. */
export function turnedRound({ kind, start, end }: Phase): Result<never> | undefined {
  if (start === undefined || end === undefined || start <= end) return undefined;
  const params = { phase: sentence(`nouns.phase.${kind}`), start: { date: start }, end: { date: end } };
  return refuse('phase-turned', both(sentence('phases.refused.turned', params)));
}

/** The word for the phase in a label. */
export function phaseName(workspace: Workspace, address: PhaseAddress) {
  return sentence(`nouns.phase.${findPhase(workspace, address)?.kind ?? 'identify'}`);
}
