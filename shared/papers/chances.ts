/** Which consortium could go to which city, worked out once for all papers of a scenario. */
import type { Grouping } from '../model/grouping';
import type { Workspace } from '../model/workspace';
import { cityChances } from '../planning/cityChances';
import { oncePer } from './once';

/** The chances of all consortia, made once for a grouping. */
export const chancesFor = oncePer((grouping: Grouping, workspace: Workspace) => cityChances(workspace, grouping));
