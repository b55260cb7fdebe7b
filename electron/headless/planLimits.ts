/** How much work a plan may take, as the options of a verb say it. */
import { type Effort, efforts } from '../../shared/model/policy';
import { done, type Result } from '../../shared/result';
import type { Words } from './verb';
import { choiceOption, positiveOption } from './words';

export interface PlanLimits {
  /** Instead of the policy's effort. */
  readonly effort?: Effort;
  readonly maxSeconds?: number;
}

/** The limits in `--effort` and `--max-seconds`; what is not said is left out. */
export function limitsOf(words: Words): Result<PlanLimits> {
  const effort = choiceOption(words, 'effort', efforts);
  if (!effort.ok) return effort;
  const maxSeconds = positiveOption(words, 'max-seconds');
  if (!maxSeconds.ok) return maxSeconds;
  return done({
    ...(effort.value === undefined ? {} : { effort: effort.value }),
    ...(maxSeconds.value === undefined ? {} : { maxSeconds: maxSeconds.value }),
  });
}
