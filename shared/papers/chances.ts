/** Which consortium could go to which city, worked out once for all papers of a scenario. */
import type { Grouping } from '../model/grouping';
import type { Workspace } from '../model/workspace';
import { type CityChance, cityChances } from '../planning/cityChances';

const known = new WeakMap<Grouping, { readonly workspace: Workspace; readonly chances: readonly CityChance[] }>();

/** The chances of all consortia, made once for a grouping. */
export function chancesFor(workspace: Workspace, grouping: Grouping): readonly CityChance[] {
  const made = known.get(grouping);
  if (made?.workspace === workspace) return made.chances;
  const chances = cityChances(workspace, grouping);
  known.set(grouping, { workspace, chances });
  return chances;
}
