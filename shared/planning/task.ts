/** What the planner is asked, and what it tells while it works. */
import type { Consortium } from '../model/consortium';
import type { PlanBalance, PlanSelection } from '../model/planRecipe';
import type { PlanPhase } from '../model/planReport';
import type { Effort } from '../model/policy';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import type { ChangePrice } from './changePrice';
import type { PlanOutcome } from './outcome';
import type { Unlike } from './unlike';

export interface PlanTask {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly selection: PlanSelection;
  /** Members by consortium, for example of an earlier plan: the first plan is made from them, and the search for a first plan is left out. */
  readonly earlier?: readonly Pick<Consortium, 'id' | 'members'>[];
  /** Instead of the policy's effort. */
  readonly effort?: Effort;
  /** An outer limit; the plan then depends on the speed of the machine. */
  readonly maxSeconds?: number;
  /** Look for the best score less a price on every change. */
  readonly change?: ChangePrice;
  /** Look for the best plan that is unlike others. */
  readonly unlike?: Unlike;
  /** The worst-served area first, loads not too uneven. */
  readonly balance?: PlanBalance;
  /** Stamp of everything the plan depends on, for its provenance. */
  readonly dataHash: string;
  /** Version of the app, for the provenance. */
  readonly app: string;
}

/** Score and bound are less the price of changes, where changes have one. */
export interface PlanProgress {
  readonly phase: PlanPhase;
  readonly score: number;
  readonly bound: number;
  readonly gap: number;
  readonly proven: boolean;
  readonly seconds: number;
}

export interface PlanHooks {
  readonly onProgress: (progress: PlanProgress) => void;
  /** A better plan, judged; the last one is what a cancelled run answers with. */
  readonly onPlan: (outcome: PlanOutcome) => void;
  /** Seconds since the start. */
  readonly seconds: () => number;
  /** Asked often; true ends the run with the best so far. */
  readonly isStopped?: () => boolean;
}

/** How far a plan may be from the best, as a share of its score; 0 when it is proven. */
export function gapOf(score: number, bound: number): number {
  return bound <= score ? 0 : (bound - score) / Math.max(1, Math.abs(score));
}
