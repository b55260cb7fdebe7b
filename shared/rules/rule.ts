/** What every hard rule is: one file that judges a consortium, says its sentence and adds its rows to the planner's model. */
import type { ConsortiumId, FirmId } from '../ids';
import type { MessageKey } from '../language/messages/catalogue';
import type { Sentence } from '../language/messages/sentence';
import type { Group, Grouping } from '../model/grouping';
import type { RuleRows } from '../model/planModel';
import type { PlanSpace } from '../model/planSpace';
import type { RuleId } from '../model/ruleId';

/** A rule that is broken (هشدار), with the firms concerned. */
export interface Finding {
  readonly rule: RuleId;
  readonly consortiumId: ConsortiumId;
  readonly firmIds: readonly FirmId[];
  readonly sentence: Sentence;
}

export interface Rule {
  readonly id: RuleId;
  /** The rule's short name, for lists and model rows. */
  readonly name: MessageKey;
  /** Findings of one consortium that has members. */
  check(group: Group, grouping: Grouping): readonly Finding[];
  /** The same rule as rows of the model. */
  rows(space: PlanSpace, rows: RuleRows): void;
}

/** Builds a finding about a consortium. */
export function finding(rule: RuleId, group: Group, firmIds: readonly FirmId[], sentence: Sentence): Finding {
  return { rule, consortiumId: group.consortium.id, firmIds, sentence };
}

/** The consortium's name as a parameter of a sentence. */
export function nameOf(group: Group): Group['consortium']['name'] {
  return group.consortium.name;
}
