/** Refusals of firms belong to the scenario they were asked about; a consortium that is copied out of it takes them along as bans. */
import type { Consortium } from '../model/consortium';
import { groupingOf } from '../model/grouping';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';

/** A consortium of the scenario with every firm that declined it among its bans; the same object if none did. */
export function withDeclines(workspace: Workspace, scenario: Scenario, consortium: Consortium): Consortium {
  const declined = [...(groupingOf(workspace, scenario).declined.get(consortium.id) ?? [])];
  const fresh = declined.filter((id) => !consortium.bans.includes(id));
  return fresh.length === 0 ? consortium : { ...consortium, bans: [...consortium.bans, ...fresh] };
}
