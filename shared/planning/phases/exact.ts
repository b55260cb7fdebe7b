/** The full model with what the relaxation's prices rule out: restricted to the promising memberships, or fixed only where that is safe. */
import { groupsOf, valuesOf } from '../fullValues';
import type { Run } from '../run';
import type { LinearModel } from '../solver';
import type { Relaxed } from './relaxation';

/** A membership is left out when it loses more than this share of the distance between bound and best plan. */
const promisingReach = 0.3;
/** At most so many memberships of a consortium are promising, those that lose least. */
const promisingPerSlot = 25;

interface Rank {
  readonly column: number;
  readonly value: number;
  readonly loss: number;
}

function ranked({ answer }: Relaxed, columns: Iterable<number>): readonly Rank[] {
  return [...columns]
    .map((column) => ({
      column,
      value: answer.values?.[column] ?? 0,
      loss: Math.abs(answer.reducedCosts?.[column] ?? 0),
    }))
    .sort((a, b) => a.loss - b.loss || a.column - b.column);
}

/** Reduced-cost fixing: memberships that cannot be in a better plan out, those that must be in it in. No better plan is lost. */
function safelyFixed(run: Run, relaxed: Relaxed, current: Float64Array): LinearModel {
  const { linear, slots, offset } = relaxed.full;
  const [upper, lower] = [linear.upper.slice(), linear.lower.slice()];
  const distance = relaxed.answer.objective + offset - run.score;
  for (const { column, value, loss } of slots.flatMap((slot) => ranked(relaxed, slot.x.values()))) {
    if (loss <= distance) continue;
    if (value < 1e-6 && current[column] === 0) upper[column] = lower[column] as number;
    if (value > 1 - 1e-6 && current[column] === 1) lower[column] = 1;
  }
  return { ...linear, upper, lower };
}

/** Only the promising memberships, and those of the best plan so far. */
function restricted(run: Run, relaxed: Relaxed, current: Float64Array): LinearModel {
  const { linear, slots, offset } = relaxed.full;
  const upper = linear.upper.slice();
  const reach = (relaxed.answer.objective + offset - run.score) * promisingReach;
  for (const slot of slots) {
    for (const [rank, { column, value, loss }] of ranked(relaxed, slot.x.values()).entries()) {
      const isPromising = value > 1e-6 || (loss <= reach && rank < promisingPerSlot);
      if (!isPromising && current[column] === 0) upper[column] = linear.lower[column] as number;
    }
  }
  return { ...linear, upper };
}

function solveFixed(run: Run, relaxed: Relaxed, linear: LinearModel, current: Float64Array, isWhole: boolean): void {
  const { full } = relaxed;
  run.solve({
    linear,
    read: (values) => groupsOf(full, values),
    start: current,
    iterations: isWhole ? run.limits.fullIterations : run.limits.restrictedIterations,
    ...(isWhole ? { boundOffset: full.offset } : {}),
  });
}

/** Looks for better plans among the promising memberships. */
export function solveRestricted(run: Run, relaxed: Relaxed): void {
  if (run.isOver || run.groups === undefined) return;
  run.enter('restricted');
  const current = valuesOf(relaxed.full, run.groups);
  solveFixed(run, relaxed, restricted(run, relaxed, current), current, false);
}

/** Solves until proven or out of work; its bound counts. */
export function solveFull(run: Run, relaxed: Relaxed): void {
  if (run.isOver || run.groups === undefined) return;
  run.enter('full');
  const current = valuesOf(relaxed.full, run.groups);
  solveFixed(run, relaxed, safelyFixed(run, relaxed, current), current, true);
}
