/** Regret: what the best completion of the same pins would add to the draft as it is. */
import { type Sentence, sentence } from '../../language/messages/sentence';
import { groupingOf } from '../../model/grouping';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { findingsOf } from '../findings';
import { applyPlan, type PlanOutcome } from '../outcome';
import { type PlanDiff, planDiff } from '../planDiff';
import { gapOf } from '../task';

export interface Regret {
  readonly score: number;
  /** Score of the completion found. */
  readonly best: number;
  /** What it adds; 0 when the draft is as good. */
  readonly points: number;
  /** The same as a share of the draft's score. */
  readonly share: number;
  /** The same as a share of the completion's score: by so much the draft stays below it. */
  readonly below: number;
  /** No completion adds more than this. */
  readonly atMost: number;
  readonly isProven: boolean;
  /** Rules that the draft breaks; the completion breaks none, so it may have fewer points. */
  readonly findings: number;
  readonly diff: PlanDiff;
  readonly summary: Sentence;
}

function summaryOf({ points, share, isProven, atMost, findings }: Omit<Regret, 'diff' | 'summary'>): Sentence {
  if (findings > 0) return sentence('explain.regret.breaksRules', { findings, points: { signed: points } });
  if (points > 0) {
    return sentence(isProven ? 'explain.regret.more' : 'explain.regret.moreFound', {
      points,
      share: { percent: share },
    });
  }
  return isProven ? sentence('explain.regret.none') : sentence('explain.regret.noneFound', { points: atMost });
}

/** Compares a draft with a plan of the same scenario, pins kept. */
export function regret(workspace: Workspace, scenario: Scenario, outcome: PlanOutcome): Regret {
  const { report } = outcome;
  const diff = planDiff(workspace, scenario, applyPlan(scenario, outcome));
  const [score, best] = [diff.scoreBefore, report.score.total];
  const findings = findingsOf(groupingOf(workspace, scenario)).length;
  const more = Math.max(0, best - score);
  const sum = {
    score,
    best,
    points: findings > 0 ? best - score : more,
    share: gapOf(score, best),
    below: more / Math.max(1, Math.abs(best)),
    atMost: Math.max(0, Math.floor(report.bound) - score),
    isProven: report.proven,
    findings,
  };
  return { ...sum, diff, summary: summaryOf(sum) };
}
