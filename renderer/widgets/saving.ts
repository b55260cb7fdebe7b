/** Saving a noun with one thing changed: always the newest version of it, so that two quick edits never undo each other. */
import type { AreaId, CapabilityId, ConsortiumId, FirmId, NeedId, ScenarioId, TieId } from '../../shared/ids';
import type { Area } from '../../shared/model/area';
import type { Capability } from '../../shared/model/capability';
import type { Concern } from '../../shared/model/concern';
import type { Phase } from '../../shared/model/consortium';
import type { Firm } from '../../shared/model/firm';
import type { Meeting } from '../../shared/model/meeting';
import type { Need } from '../../shared/model/need';
import type { Tie } from '../../shared/model/tie';
import { currentWorkspace } from '../state/document';
import { execute } from '../state/execute';
import { inTurn } from '../state/inTurn';

/** Saves a firm after a change. @returns false when it is gone or the change was refused */
export async function changeFirm(id: FirmId, change: (firm: Firm) => Firm, gesture?: string): Promise<boolean> {
  const firm = currentWorkspace()?.firms.find((one) => one.id === id);
  return firm !== undefined && execute({ kind: 'firm.save', firm: change(firm) }, gesture);
}

/** Saves a need after a change. */
export async function changeNeed(id: NeedId, change: (need: Need) => Need, gesture?: string): Promise<boolean> {
  const need = currentWorkspace()?.needs.find((one) => one.id === id);
  return need !== undefined && execute({ kind: 'need.save', need: change(need) }, gesture);
}

/** Saves a service area after a change. */
export async function changeArea(id: AreaId, change: (area: Area) => Area, gesture?: string): Promise<boolean> {
  const area = currentWorkspace()?.areas.find((one) => one.id === id);
  return area !== undefined && execute({ kind: 'area.save', area: change(area) }, gesture);
}

/** Saves a capability after a change. */
export async function changeCapability(
  id: CapabilityId,
  change: (capability: Capability) => Capability,
  gesture?: string,
): Promise<boolean> {
  const capability = currentWorkspace()?.capabilities.find((one) => one.id === id);
  return capability !== undefined && execute({ kind: 'capability.save', capability: change(capability) }, gesture);
}

/** Saves a tie after a change. */
export async function changeTie(id: TieId, change: (tie: Tie) => Tie, gesture?: string): Promise<boolean> {
  const tie = currentWorkspace()?.ties.find((one) => one.id === id);
  return tie !== undefined && execute({ kind: 'tie.save', tie: change(tie) }, gesture);
}

/** Where a phase stands. */
export interface PhasePlace {
  readonly scenarioId: ScenarioId;
  readonly consortiumId: ConsortiumId;
}

/** Phases of a consortium as they are now. */
export function phasesAt({ scenarioId, consortiumId }: PhasePlace): readonly Phase[] {
  const scenario = currentWorkspace()?.scenarios.find(({ id }) => id === scenarioId);
  return scenario?.consortia.find(({ id }) => id === consortiumId)?.phases ?? [];
}

/** Saves a phase after a change. */
export function changePhase(
  place: PhasePlace,
  phaseId: Phase['id'],
  change: (phase: Phase) => Phase,
  gesture?: string,
): Promise<boolean> {
  return inTurn(async () => {
    const phase = phasesAt(place).find(({ id }) => id === phaseId);
    return phase !== undefined && execute({ kind: 'phase.save', ...place, phase: change(phase) }, gesture);
  });
}

/** Saves a meeting after a change. */
export function changeMeeting(
  id: Meeting['id'],
  change: (meeting: Meeting) => Meeting,
  gesture?: string,
): Promise<boolean> {
  return inTurn(async () => {
    const meeting = currentWorkspace()?.meetings.find((one) => one.id === id);
    return meeting !== undefined && execute({ kind: 'meeting.save', meeting: change(meeting) }, gesture);
  });
}

/** Saves a concern after a change. */
export function changeConcern(
  id: Concern['id'],
  change: (concern: Concern) => Concern,
  gesture?: string,
): Promise<boolean> {
  return inTurn(async () => {
    const concern = currentWorkspace()?.concerns.find((one) => one.id === id);
    return concern !== undefined && execute({ kind: 'concern.save', concern: change(concern) }, gesture);
  });
}
