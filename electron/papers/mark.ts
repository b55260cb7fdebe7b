/** The fingerprint of what a paper about a scenario is made of: any change of it makes another paper, and so another number. */
import { createHash } from 'node:crypto';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';

/** The fingerprints of lists and scenarios, which many papers share. */
const known = new WeakMap<object, string>();

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function listsHash(workspace: Workspace): string {
  const { scenarios: _scenarios, imports: _imports, issuedPapers: _issued, journal: _journal, ...lists } = workspace;
  return remembered(workspace, lists);
}

function remembered(key: object, value: object): string {
  const hash = known.get(key) ?? hashOf(JSON.stringify(value));
  known.set(key, hash);
  return hash;
}

/** @returns `sha256-` and 64 hexadecimal digits */
export function markOf(workspace: Workspace, order: object, scenario: Scenario): string {
  return `sha256-${hashOf(`${listsHash(workspace)} ${remembered(scenario, scenario)} ${JSON.stringify(order)}`)}`;
}
