/** Saving a noun with one thing changed: always the newest version of it, so that two quick edits never undo each other. */
import type { AreaId, CapabilityId, FirmId, NeedId, TieId } from '../../shared/ids';
import type { Area } from '../../shared/model/area';
import type { Capability } from '../../shared/model/capability';
import type { Firm } from '../../shared/model/firm';
import type { Need } from '../../shared/model/need';
import type { Tie } from '../../shared/model/tie';
import { currentWorkspace } from '../state/document';
import { execute } from '../state/execute';

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
