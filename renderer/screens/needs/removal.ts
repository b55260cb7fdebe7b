/** Deleting needs, areas and capabilities, as it is asked for. */
import type { Area } from '../../../shared/model/area';
import type { Capability } from '../../../shared/model/capability';
import type { Need } from '../../../shared/model/need';
import type { Removal } from '../../widgets/RemovalDialog';

export function needRemoval(need: Need): Removal {
  return { name: need.title, command: { kind: 'need.remove', needIds: [need.id] }, except: 'needs' };
}

export function areaRemoval(area: Area): Removal {
  return { name: area.name, command: { kind: 'area.remove', areaIds: [area.id] } };
}

export function capabilityRemoval(capability: Capability): Removal {
  return { name: capability.name, command: { kind: 'capability.remove', capabilityIds: [capability.id] } };
}
