/**
 * The part of a workspace that a plan depends on, as one canonical text: two workspaces with the same text have the same best plan. Names,
 * notes, contacts and dates are not in it, nor are members that the planner may change; so the text stays the same when a plan is taken.
 */
import type { Firm } from '../model/firm';
import { groupingOf } from '../model/grouping';
import type { Need } from '../model/need';
import type { Scenario } from '../model/scenario';
import type { Tie } from '../model/tie';
import type { Workspace } from '../model/workspace';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** JSON with sorted keys and no blanks. */
function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const keys = Object.keys(value).sort(byText);
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function sorted<Item extends { readonly [key: string]: Json }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => byText(canonical(a), canonical(b)));
}

function ofFirm(firm: Firm) {
  return {
    id: firm.id,
    size: firm.size,
    licensed: firm.productionLicence !== undefined,
    capabilities: sorted(firm.capabilities.map(({ capabilityId, level }) => ({ capabilityId, level }))),
    capacity: firm.capacity,
    owner: firm.ownerGroup ?? null,
    home: firm.homeDistrict ?? null,
    serves: [...firm.servesDistricts].sort((a, b) => a - b),
  };
}

function ofNeed(need: Need) {
  return {
    id: need.id,
    priority: need.priority,
    licensed: need.requiresLicence === true,
    districts: [...need.districts].sort((a, b) => a - b),
    requirements: need.requirements.map(({ capabilityId, minLevel, weight }) => ({ capabilityId, minLevel, weight })),
  };
}

function ofTie({ kind, firmIds, strength }: Tie) {
  return { kind, firms: [...firmIds].sort(byText), strength: strength ?? null };
}

/** The canonical text; its SHA-256 is the stamp of a plan's provenance. */
export function dependsOn(workspace: Workspace, scenario: Scenario): string {
  const { declined } = groupingOf(workspace, scenario);
  const consortia = scenario.consortia.map(({ id, needIds, members, bans }) => ({
    id,
    needs: needIds,
    pins: sorted(
      members
        .filter(({ pinned }) => pinned === true)
        .map(({ firmId, role }) => ({ firm: firmId, lead: role === 'lead' })),
    ),
    bans: [...new Set([...bans, ...(declined.get(id) ?? [])])].sort(byText),
  }));
  const asked = new Set(scenario.consortia.flatMap(({ needIds }) => needIds));
  return canonical({
    firms: sorted(workspace.firms.map(ofFirm)),
    needs: sorted(workspace.needs.filter(({ id }) => asked.has(id)).map(ofNeed)),
    ties: sorted(workspace.ties.map(ofTie)),
    consortia: sorted(consortia),
    policy: scenario.policy,
  });
}
