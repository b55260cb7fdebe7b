/** What a rule finds and what a criterion gives in a tiny city. */
import type { Match } from '../../shared/criteria/criterion';
import { say } from '../../shared/language/messages/say';
import type { CriterionId } from '../../shared/model/policy';
import type { RuleId } from '../../shared/model/ruleId';
import { findingsOf } from '../../shared/planning/findings';
import { scoreGrouping } from '../../shared/planning/score';
import { type TinyCity, tinyGrouping } from './tinyCity';

/** The findings of one rule, as `consortium: firms`. */
export function found(rule: RuleId, city: TinyCity): string[] {
  return findingsOf(tinyGrouping(city))
    .filter((finding) => finding.rule === rule)
    .map(({ consortiumId, firmIds }) => `${consortiumId}: ${firmIds.join(' ')}`.trim());
}

/** The English sentences of one rule's findings. */
export function sentencesOf(rule: RuleId, city: TinyCity): string[] {
  return findingsOf(tinyGrouping(city))
    .filter((finding) => finding.rule === rule)
    .map((finding) => say('en', finding.sentence).replaceAll(/[\u2068\u2069]/g, ''));
}

/** The matches of one criterion. */
export function matchesOf(criterion: CriterionId, city: TinyCity): readonly Match[] {
  return scoreGrouping(tinyGrouping(city)).matches.filter((match) => match.criterion === criterion);
}

/** Points of one criterion. */
export function pointsOf(criterion: CriterionId, city: TinyCity): number {
  return scoreGrouping(tinyGrouping(city)).byCriterion[criterion];
}
