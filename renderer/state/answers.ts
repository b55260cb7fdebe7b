/** How the firms stand to the consortia of a scenario, computed once per version of the document. */
import type { ConsortiumId } from '../../shared/ids';
import type { Review } from '../../shared/model/review';
import type { Scenario } from '../../shared/model/scenario';
import { answersIn, type FirmAnswer } from '../../shared/planning/answers';
import { isOutdated } from './marks';

type Standings = ReadonlyMap<ConsortiumId, readonly FirmAnswer[]>;

const known = new WeakMap<Scenario, { readonly reviews: readonly Review[]; readonly standings: Standings }>();

/** Answers about each consortium of the scenario; asked again for the same versions, the same object. */
export function standingsOf(reviews: readonly Review[], scenario: Scenario): Standings {
  const found = known.get(scenario);
  if (found?.reviews === reviews) return found.standings;
  const standings = answersIn(reviews, scenario, isOutdated);
  known.set(scenario, { reviews, standings });
  return standings;
}
