/** The supply gaps of one version of the scenario, with their reasons, computed once when somebody asks. */
import type { JudgedRequirement } from '../../../../shared/model/grouping';
import { type ExplainedGap, explainGaps } from '../../../../shared/planning/explain/gaps';
import type { Judgement } from '../../../state/judgement';

const known = new WeakMap<Judgement, readonly ExplainedGap[]>();

function gapsOf(judgement: Judgement): readonly ExplainedGap[] {
  const found = known.get(judgement) ?? explainGaps(judgement.workspace, judgement.scenario);
  known.set(judgement, found);
  return found;
}

/** Why nobody can be had for a requirement; undefined where somebody could. */
export function gapOf(
  judgement: Judgement,
  { needId, capabilityId, minLevel }: JudgedRequirement,
): ExplainedGap | undefined {
  return gapsOf(judgement).find(
    (gap) => gap.needId === needId && gap.capabilityId === capabilityId && gap.minLevel === minLevel,
  );
}
