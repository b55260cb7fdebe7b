/** What every criterion is: one file that finds its matches (امتیاز), says each in a sentence and adds its terms to the planner's model. */
import type { ConsortiumId, FirmId, NeedId } from '../ids';
import type { MessageKey } from '../language/messages/catalogue';
import type { Sentence } from '../language/messages/sentence';
import type { Facts } from '../model/facts';
import type { Firm } from '../model/firm';
import type { Group, Grouping, JudgedRequirement } from '../model/grouping';
import type { ScoreTerms } from '../model/planModel';
import type { PlanSpace } from '../model/planSpace';
import type { CriterionId, Policy } from '../model/policy';

/** One named piece of the score; the sum of all matches is the score. */
export interface Match {
  readonly criterion: CriterionId;
  /** Integer; negative for what costs. */
  readonly points: number;
  /** Missing when the match belongs to a firm and not to one consortium. */
  readonly consortiumId?: ConsortiumId;
  readonly needId?: NeedId;
  /** Position among the requirements of the need. */
  readonly requirement?: number;
  readonly firmIds: readonly FirmId[];
}

interface CriterionBase {
  readonly id: CriterionId;
  readonly name: MessageKey;
  /** What the weight means, for the policy page. */
  readonly meaning: MessageKey;
  /** The match as a sentence, for "why". */
  say(match: Match, facts: Facts): Sentence;
  /** The same criterion as terms of the model. */
  terms(space: PlanSpace, terms: ScoreTerms): void;
}

/** Judges one consortium at a time. */
export interface ConsortiumCriterion extends CriterionBase {
  readonly scope: 'consortium';
  matches(group: Group, grouping: Pick<Grouping, 'facts' | 'policy'>): readonly Match[];
}

/** Judges one firm over the whole scenario. */
export interface FirmCriterion extends CriterionBase {
  readonly scope: 'firm';
  /** @param load in how many consortia of the scenario the firm is */
  matches(firmId: FirmId, load: number, policy: Policy): readonly Match[];
}

export type Criterion = ConsortiumCriterion | FirmCriterion;

/** A match of one requirement of a consortium. */
export function requirementMatch(
  criterion: CriterionId,
  group: Group,
  { needId, requirement }: JudgedRequirement,
  points: number,
  firmIds: readonly FirmId[],
): Match {
  return { criterion, points, consortiumId: group.consortium.id, needId, requirement, firmIds };
}

/** The name of the capability that a requirement's match is about. */
export function capabilityNameOf(match: Match, facts: Facts): { readonly fa: string; readonly en?: string } {
  const need = match.needId === undefined ? undefined : facts.needs.get(match.needId);
  const asked = need?.requirements[match.requirement ?? -1]?.capabilityId;
  return (asked === undefined ? undefined : facts.capabilities.get(asked)?.name) ?? { fa: asked ?? '' };
}

/** The names of the firms of a match. */
export function firmNamesOf(match: Match, facts: Facts): readonly Firm['name'][] {
  return match.firmIds.map((id) => facts.firms.get(id)?.name ?? { fa: id });
}
