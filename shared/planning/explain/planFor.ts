/** How an explanation has a scenario planned. The explanations are pure; plans are made in another process, or in a test's own. */
import type { Result } from '../../result';
import type { PlanOutcome } from '../outcome';
import type { PlanTask } from '../task';

/** Plans a whole scenario; every plan of one explanation gets the same effort. */
export type PlanFor = (
  wanted: Pick<PlanTask, 'workspace' | 'scenario' | 'change' | 'unlike' | 'balance'>,
) => Promise<Result<PlanOutcome>>;
