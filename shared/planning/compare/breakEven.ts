/** Where one weight would have to stand for another grouping to be as good: exact, since points are straight lines over a weight. */
import { groupingOf } from '../../model/grouping';
import { type CriterionId, highestWeight, type Policy } from '../../model/policy';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { scoreGrouping } from '../score';

/** Points of one grouping over one weight: `fixed + slope × weight`, integers. */
export interface Line {
  readonly fixed: number;
  readonly slope: number;
}

/** The policy with one weight changed. */
export function withWeight(policy: Policy, criterion: CriterionId, weight: number): Policy {
  return { ...policy, weights: { ...policy.weights, [criterion]: weight } };
}

/** The line of a scenario's grouping over one weight of a policy. */
export function lineOf(workspace: Workspace, scenario: Scenario, criterion: CriterionId, policy: Policy): Line {
  const at = (weight: number) =>
    scoreGrouping(groupingOf(workspace, { ...scenario, policy: withWeight(policy, criterion, weight) })).total;
  const fixed = at(0);
  return { fixed, slope: at(1) - fixed };
}

/** The points at a weight. */
export function pointsAt({ fixed, slope }: Line, weight: number): number {
  return fixed + slope * weight;
}

/** Whole weights from `from` to `to`, both included, at which no rival has more points; which rival is better just beyond. */
export interface Stand<Rival> {
  readonly from: number;
  readonly to: number;
  readonly below?: Rival;
  readonly above?: Rival;
}

/** The interval around a weight in which a line stays at least as high as its rivals; undefined if one is higher already. */
export function standAmong<Rival extends { readonly line: Line }>(
  line: Line,
  rivals: readonly Rival[],
  weight: number,
): Stand<Rival> | undefined {
  if (rivals.some((rival) => pointsAt(rival.line, weight) > pointsAt(line, weight))) return undefined;
  let stand: Stand<Rival> = { from: 0, to: highestWeight };
  for (const rival of rivals) {
    const [lead, slope] = [line.fixed - rival.line.fixed, rival.line.slope - line.slope];
    if (slope > 0 && Math.floor(lead / slope) < stand.to) {
      stand = { ...stand, to: Math.floor(lead / slope), above: rival };
    }
    if (slope < 0 && Math.ceil(lead / slope) > stand.from) {
      stand = { ...stand, from: Math.ceil(lead / slope), below: rival };
    }
  }
  return stand;
}
