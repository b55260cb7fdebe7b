/** How much work each phase may do. Counted in steps, never in seconds, so that the same data, policy, seed and effort give the same plan. */
import type { Effort } from '../model/policy';
import type { PlanModel } from './plan';

export interface PhaseLimits {
  readonly exchanges: number;
  readonly rebuildings: number;
  /** Rounds of price improvement and of the master problem that follows. */
  readonly rounds: number;
  readonly cycles: number;
  readonly groupNodes: number;
  /** Simplex iterations to bound one consortium exactly. */
  readonly groupIterations: number;
  readonly masterIterations: number;
  readonly restrictedIterations: number;
  readonly fullIterations: number;
}

const factor: Readonly<Record<Effort, number>> = { quick: 0.2, normal: 1, thorough: 6 };

/** The limits for a model and an effort. */
export function limitsFor(model: PlanModel, effort: Effort): PhaseLimits {
  const share = factor[effort];
  const pairs = model.slots.reduce((sum, slot) => sum + slot.firms.length, 0);
  const size = Math.min(1, pairs / 1500);
  const large = Math.min(1, pairs / 30_000);
  return {
    exchanges: Math.round(share * (200_000 + 1_000_000 * size + 3_000_000 * large)),
    rebuildings: Math.round(share * (200 + 500 * size)),
    rounds: Math.round(20 + 20 * Math.min(2, share)),
    cycles: Math.max(1, Math.round(2 * share)),
    groupNodes: 2_000,
    groupIterations: Math.round(share * 4_000),
    masterIterations: Math.round(share * 60_000),
    restrictedIterations: Math.round(share * 150_000),
    fullIterations: Math.round(share * 400_000),
  };
}
