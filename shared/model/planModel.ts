/**
 * The small language in which rules and criteria describe themselves to a planner. Everything a planner needs to know - exact
 * solver, local search or decomposition alike - is said with these few words, so that no planner knows any rule by name.
 *
 * In every word: `c` is a consortium that is either an empty slot (then the word asks nothing and gives nothing) or open.
 */
import type { ConsortiumId, FirmId } from '../ids';
import type { Role } from './consortium';
import type { CriterionId } from './policy';
import type { RuleId } from './ruleId';

/** Hard rows. */
export interface RuleRows {
  /** min <= number of members of `c` among `firms` <= max (a missing side is free). */
  count(
    rule: RuleId,
    c: ConsortiumId,
    firms: readonly FirmId[],
    bounds: { readonly min?: number; readonly max?: number },
  ): void;
  /** Exactly one member of `c` is its lead, and it is one of `eligible`. */
  lead(rule: RuleId, c: ConsortiumId, eligible: readonly FirmId[]): void;
  /** The firm is in at most `max` consortia. */
  capacity(rule: RuleId, firm: FirmId, max: number): void;
  /** The firm is not in `c`. */
  forbid(rule: RuleId, c: ConsortiumId, firm: FirmId): void;
  /** The firm is in `c`, as its lead or not as its lead. */
  require(rule: RuleId, c: ConsortiumId, firm: FirmId, role: Role): void;
}

/** Points, always integers; positive unless said. */
export interface ScoreTerms {
  /** `points` (may be negative) if the firm is a member of `c`. */
  member(criterion: CriterionId, c: ConsortiumId, firm: FirmId, points: number): void;
  /** `points` if at least `count` (1 or 2) of `firms` are members of `c`. `label` names the term in an exported model. */
  atLeast(
    criterion: CriterionId,
    c: ConsortiumId,
    firms: readonly FirmId[],
    count: 1 | 2,
    points: number,
    label: string,
  ): void;
  /** `points` if the firm is in at least one consortium. */
  placed(criterion: CriterionId, firm: FirmId, points: number): void;
}
