/** What every kind of planning answers on the command line. */
import type { Sentence } from '../../../shared/language/messages/sentence';
import type { Text } from '../../../shared/model/text';
import type { PlanFor } from '../../../shared/planning/explain/planFor';
import type { PlanOutcome } from '../../../shared/planning/outcome';
import type { Result } from '../../../shared/result';
import type { PlanSubject } from './task';

export interface PlanAnswer {
  /** The plan that is recorded in the scenario. */
  readonly outcome: PlanOutcome;
  /** Beside the report. */
  readonly json: object;
  /** After those about the plan itself. */
  readonly lines: readonly Sentence[];
  /** Plans that are recorded as scenarios of their own, based on the planned one. */
  readonly copies: readonly { readonly name: Text; readonly outcome: PlanOutcome }[];
}

/** One way to plan, with what the options asked for already in it. */
export type PlanKind = (subject: PlanSubject, planFor: PlanFor) => Promise<Result<PlanAnswer>>;
