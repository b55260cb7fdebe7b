/** Saving a noun with one thing changed: always the newest version of it, so that two quick edits never undo each other. */

import type { CommandCall } from '../../shared/commands/registry';
import type { AreaId, CapabilityId, ConsortiumId, FirmId, NeedId, ScenarioId, TieId } from '../../shared/ids';
import type { Area } from '../../shared/model/area';
import type { Capability } from '../../shared/model/capability';
import type { Concern } from '../../shared/model/concern';
import type { Phase } from '../../shared/model/consortium';
import type { Firm } from '../../shared/model/firm';
import type { City, Opening } from '../../shared/model/international';
import type { Meeting } from '../../shared/model/meeting';
import type { Need } from '../../shared/model/need';
import type { Office } from '../../shared/model/office';
import type { Tie } from '../../shared/model/tie';
import type { Workspace } from '../../shared/model/workspace';
import { currentWorkspace } from '../state/document';
import { execute } from '../state/execute';
import { inTurn } from '../state/inTurn';

/** Saves what is found after a change. @returns false when it is gone or the change was refused */
function saveChanged<Noun>(
  find: (workspace: Workspace) => Noun | undefined,
  change: (noun: Noun) => Noun,
  call: (noun: Noun) => CommandCall,
  gesture: string | undefined,
): Promise<boolean> {
  return inTurn(async () => {
    const workspace = currentWorkspace();
    const noun = workspace && find(workspace);
    return noun !== undefined && execute(call(change(noun)), gesture);
  });
}

/** Saves something new: its id is free in what stands in the document by then. @returns false when it was refused */
export function saveNew(call: (workspace: Workspace) => CommandCall): Promise<boolean> {
  return inTurn(async () => {
    const workspace = currentWorkspace();
    return workspace !== undefined && execute(call(workspace));
  });
}

function byId<Item extends { readonly id: string }>(list: readonly Item[], id: Item['id']): Item | undefined {
  return list.find((one) => one.id === id);
}

/** Saves a firm after a change. */
export function changeFirm(id: FirmId, change: (firm: Firm) => Firm, gesture?: string): Promise<boolean> {
  return saveChanged(
    ({ firms }) => byId(firms, id),
    change,
    (firm) => ({ kind: 'firm.save', firm }),
    gesture,
  );
}

/** Saves the office after a change. */
export function changeOffice(change: (office: Office) => Office, gesture?: string): Promise<boolean> {
  return saveChanged(
    ({ office }) => office,
    change,
    (office) => ({ kind: 'office.change', office }),
    gesture,
  );
}

/** Saves a need after a change. */
export function changeNeed(id: NeedId, change: (need: Need) => Need, gesture?: string): Promise<boolean> {
  return saveChanged(
    ({ needs }) => byId(needs, id),
    change,
    (need) => ({ kind: 'need.save', need }),
    gesture,
  );
}

/** Saves a service area after a change. */
export function changeArea(id: AreaId, change: (area: Area) => Area, gesture?: string): Promise<boolean> {
  return saveChanged(
    ({ areas }) => byId(areas, id),
    change,
    (area) => ({ kind: 'area.save', area }),
    gesture,
  );
}

/** Saves a capability after a change. */
export function changeCapability(
  id: CapabilityId,
  change: (capability: Capability) => Capability,
  gesture?: string,
): Promise<boolean> {
  return saveChanged(
    ({ capabilities }) => byId(capabilities, id),
    change,
    (capability) => ({ kind: 'capability.save', capability }),
    gesture,
  );
}

/** Saves a tie after a change. */
export function changeTie(id: TieId, change: (tie: Tie) => Tie, gesture?: string): Promise<boolean> {
  return saveChanged(
    ({ ties }) => byId(ties, id),
    change,
    (tie) => ({ kind: 'tie.save', tie }),
    gesture,
  );
}

/** Saves a meeting after a change. */
export function changeMeeting(
  id: Meeting['id'],
  change: (meeting: Meeting) => Meeting,
  gesture?: string,
): Promise<boolean> {
  return saveChanged(
    ({ meetings }) => byId(meetings, id),
    change,
    (meeting) => ({ kind: 'meeting.save', meeting }),
    gesture,
  );
}

/** Saves a concern after a change. */
export function changeConcern(
  id: Concern['id'],
  change: (concern: Concern) => Concern,
  gesture?: string,
): Promise<boolean> {
  return saveChanged(
    ({ concerns }) => byId(concerns, id),
    change,
    (concern) => ({ kind: 'concern.save', concern }),
    gesture,
  );
}

/** Saves an opening abroad after a change. */
export function changeOpening(
  id: Opening['id'],
  change: (opening: Opening) => Opening,
  gesture?: string,
): Promise<boolean> {
  return saveChanged(
    ({ international }) => byId(international.openings, id),
    change,
    (opening) => ({ kind: 'opening.save', opening }),
    gesture,
  );
}

/** Saves a foreign city after a change. */
export function changeCity(id: City['id'], change: (city: City) => City, gesture?: string): Promise<boolean> {
  return saveChanged(
    ({ international }) => byId(international.cities, id),
    change,
    (city) => ({ kind: 'city.save', city }),
    gesture,
  );
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
  const save = (phase: Phase) => ({ kind: 'phase.save', ...place, phase }) as const;
  return saveChanged(() => byId(phasesAt(place), phaseId), change, save, gesture);
}
