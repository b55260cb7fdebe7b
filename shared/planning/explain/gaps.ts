/** Supply gaps in words: what nobody could supply, before anything is planned, and which firms come nearest. */
import { type Sentence, sentence } from '../../language/messages/sentence';
import { type Facts, factsOf } from '../../model/facts';
import type { SupplyGap } from '../../model/planReport';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { supplyGapsOf } from '../gaps';
import { consortiumName, firmName } from './names';

export interface ExplainedGap extends SupplyGap {
  /** What is asked for, where, and why nobody can be had. */
  readonly sentence: Sentence;
  /** The firms that come nearest; missing where nobody has the capability at all. */
  readonly nearestSentence?: Sentence;
}

/** The scenario as it is before planning: only pinned members stand. */
export function beforePlanning(scenario: Scenario): Scenario {
  const consortia = scenario.consortia.map((one) => ({
    ...one,
    members: one.members.filter(({ pinned }) => pinned === true),
  }));
  return { ...scenario, consortia };
}

function nearestOf(facts: Facts, nearest: SupplyGap['nearest']): Sentence {
  const firms = nearest.map(({ firmId, level }) =>
    sentence('explain.gaps.nearestFirm', { firm: firmName(facts, firmId), level }),
  );
  return sentence('explain.gaps.nearest', { firms });
}

function explained(facts: Facts, scenario: Scenario, gap: SupplyGap): ExplainedGap {
  const params = {
    consortium: consortiumName(scenario, gap.consortiumId),
    capability: facts.capabilities.get(gap.capabilityId)?.name ?? { fa: gap.capabilityId },
    level: gap.minLevel,
  };
  return {
    ...gap,
    sentence: sentence(`explain.gaps.${gap.kind}`, params),
    ...(gap.nearest.length === 0 ? {} : { nearestSentence: nearestOf(facts, gap.nearest) }),
  };
}

/** The gaps of a scenario as it stands, in words. */
export function explainGaps(workspace: Workspace, scenario: Scenario): readonly ExplainedGap[] {
  const facts = factsOf(workspace);
  return supplyGapsOf(workspace, scenario).map((gap) => explained(facts, scenario, gap));
}

/** The whole answer as lines to copy or print. */
export function gapLines(gaps: readonly ExplainedGap[]): readonly Sentence[] {
  if (gaps.length === 0) return [sentence('explain.gaps.none')];
  return gaps.flatMap(({ sentence: words, nearestSentence }) =>
    nearestSentence === undefined ? [words] : [words, nearestSentence],
  );
}
