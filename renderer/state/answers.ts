/** How the firms stand to the consortia of a scenario, computed once per version of the document. */
import type { ConsortiumId } from '../../shared/ids';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { answersIn, type FirmAnswer } from '../../shared/planning/answers';
import { isOutdated } from './marks';

type Standings = ReadonlyMap<ConsortiumId, readonly FirmAnswer[]>;

interface Known extends Pick<Workspace, 'reviews' | 'needs'> {
  readonly standings: Standings;
}

const known = new WeakMap<Scenario, Known>();

/** Answers about each consortium of the scenario; asked again for the same versions, the same object. */
export function standingsOf({ reviews, needs }: Workspace, scenario: Scenario): Standings {
  const found = known.get(scenario);
  if (found?.reviews === reviews && found.needs === needs) return found.standings;
  const standings = answersIn({ reviews, needs }, scenario, isOutdated);
  known.set(scenario, { reviews, needs, standings });
  return standings;
}
