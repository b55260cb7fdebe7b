/** The last look before a change is taken over: whatever a command did, the document can be saved and read again. */

import { problemsOf } from '../document/integrity';
import { describeIssues } from '../document/issues';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { limits } from '../model/limits';
import { type Workspace, workspaceSchema } from '../model/workspace';
import type { z } from '../parsing';
import type { Bilingual } from '../result';
import { isVouchedFor } from './vouched';

const schemas: Readonly<Record<string, z.ZodType>> = workspaceSchema.unwrap().shape;
const limitOf = new Map<string, number>(Object.entries(limits));

/** What the schema says of a field that changed; of a list only the items that changed are looked at, and its length. */
function wrongIn(name: string, before: unknown, after: unknown): Bilingual | undefined {
  if (before === after) return undefined;
  const limit = limitOf.get(name);
  if (Array.isArray(after) && limit !== undefined && after.length > limit) {
    return both(sentence('document.issue.tooBig', { place: name, limit }));
  }
  const known = new Set<unknown>(Array.isArray(before) ? before : []);
  const looked = Array.isArray(after) ? after.filter((item) => !known.has(item) && !isVouchedFor(item)) : after;
  const parsed = schemas[name]?.safeParse(looked, { reportInput: true });
  return parsed === undefined || parsed.success ? undefined : describeIssues(parsed.error);
}

/** Why the changed document could not be read again, or undefined when all is well. */
export function unsoundness(before: Workspace, after: Workspace): Bilingual | undefined {
  const earlier = new Map<string, unknown>(Object.entries(before));
  for (const [name, value] of Object.entries(after)) {
    const wrong = wrongIn(name, earlier.get(name), value);
    if (wrong !== undefined) return wrong;
  }
  const dangling = problemsOf(after)[0];
  return dangling === undefined ? undefined : both(dangling);
}
