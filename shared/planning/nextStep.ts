/** One next step: what it says, where it is taken, and whether it presses. */
import type { ConsortiumId, FirmId, NeedId } from '../ids';
import type { Sentence } from '../language/messages/sentence';

/** Where a step is taken. */
export type StepTarget =
  | { readonly kind: 'firms' }
  | { readonly kind: 'needs' }
  | { readonly kind: 'board' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'quality' }
  | { readonly kind: 'phases' }
  | { readonly kind: 'actions' }
  | { readonly kind: 'firm'; readonly id: FirmId }
  | { readonly kind: 'need'; readonly id: NeedId }
  | { readonly kind: 'consortium'; readonly id: ConsortiumId };

export interface NextStep {
  readonly sentence: Sentence;
  readonly target: StepTarget;
  /** Something is broken or missing, against something that could be better. */
  readonly isPressing: boolean;
}

export type Steps = readonly NextStep[];

/** One step, as a list. */
export function step(isPressing: boolean, target: StepTarget, said: Sentence): Steps {
  return [{ sentence: said, target, isPressing }];
}
