/** What a process of the planner needs of a workspace. */
import type { Workspace } from '../../shared/model/workspace';

/** The lists that plans depend on; journal, meetings, imports, issued papers and other scenarios stay here. */
export function listsOnly(workspace: Workspace): Workspace {
  return { ...workspace, scenarios: [], meetings: [], concerns: [], imports: [], issuedPapers: [], journal: [] };
}
