/** Who would see to what a meeting decides, as far as the meeting itself says it. */
import { fold } from '../language/persian';
import { bodiesOf, type Decision, type Meeting } from '../model/meeting';
import type { Workspace } from '../model/workspace';

/** Owner bodies of the service areas that the decision is about, folded. */
function ownersOf({ areas, scenarios }: Workspace, { consortiumIds }: Decision): ReadonlySet<string> {
  const touched = new Set(
    scenarios
      .flatMap(({ consortia }) => consortia.filter(({ id }) => consortiumIds.includes(id)))
      .map((one) => one.areaId),
  );
  const owners = areas.filter(({ id }) => touched.has(id)).flatMap(({ owner }) => [owner.fa, owner.en ?? '']);
  return new Set(owners.map(fold));
}

/**
 * The one invited body that is responsible for what the decision is about, or the only body that was invited.
 * @returns nothing where several could be meant: then a person says it
 */
export function likelyOwner(workspace: Workspace, meeting: Meeting, decision: Decision): string | undefined {
  const bodies = bodiesOf(meeting);
  const owners = ownersOf(workspace, decision);
  const responsible = bodies.filter((body) => owners.has(fold(body)));
  const [only, ...others] = responsible.length > 0 ? responsible : bodies;
  return others.length === 0 ? only : undefined;
}
