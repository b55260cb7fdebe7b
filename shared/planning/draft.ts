/** A first draft to plan from: one empty consortium per open need, or one per service area. */
import { type AreaId, type ConsortiumId, consortiumIdSchema, nextId, type ScenarioId } from '../ids';
import type { Consortium } from '../model/consortium';
import type { Need } from '../model/need';
import type { Policy } from '../model/policy';
import { defaultPolicy } from '../model/policy';
import type { Scenario } from '../model/scenario';
import type { Text } from '../model/text';
import type { Workspace } from '../model/workspace';

export const draftPer = ['need', 'area'] as const;
export type DraftPer = (typeof draftPer)[number];

/** Needs that a new scenario is drafted for. */
export function isOpen(need: Need): boolean {
  return need.status === 'open';
}

function emptyConsortium(id: ConsortiumId, name: Text, areaId: AreaId, needs: readonly Need[]): Consortium {
  return { id, name, areaId, needIds: needs.map((need) => need.id), members: [], bans: [], phases: [] };
}

/** Consortia for the open needs, by area in the order of the areas; ids follow the needs or areas they serve. */
export function draftConsortia(workspace: Workspace, per: DraftPer): readonly Consortium[] {
  const taken = new Set<string>();
  const idFor = (source: string) => {
    const wanted = `c-${source}`.slice(0, 76);
    const id = consortiumIdSchema.parse(taken.has(wanted) ? nextId(`${wanted}-`, taken) : wanted);
    taken.add(id);
    return id;
  };
  return workspace.areas.flatMap((area) => {
    const needs = workspace.needs.filter((need) => need.areaId === area.id && isOpen(need));
    if (needs.length === 0) return [];
    if (per === 'area') return [emptyConsortium(idFor(area.id), area.name, area.id, needs)];
    return needs.map((need) => emptyConsortium(idFor(need.id), need.title, area.id, [need]));
  });
}

/** A scenario of empty consortia, ready to be planned. */
export function draftScenario(
  workspace: Workspace,
  options: {
    readonly id: ScenarioId;
    readonly name: Text;
    readonly createdAt: string;
    readonly per: DraftPer;
    readonly policy?: Policy;
  },
): Scenario {
  const { id, name, createdAt, per, policy = defaultPolicy } = options;
  return { id, name, status: 'draft', createdAt, policy, consortia: draftConsortia(workspace, per) };
}
