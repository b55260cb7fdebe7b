/** The stamp of everything a plan depends on: the same stamp, policy and effort give the same plan. */
import { createHash } from 'node:crypto';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { dependsOn } from '../../shared/planning/dependsOn';

/** `sha256-` and 64 hexadecimal digits. */
export function dataHashOf(workspace: Workspace, scenario: Scenario): string {
  return `sha256-${createHash('sha256').update(dependsOn(workspace, scenario)).digest('hex')}`;
}
