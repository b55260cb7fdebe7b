/** A scenario with all that is said of it: score, findings, figures. */
import { type Grouping, groupingOf } from '../model/grouping';
import type { Figures } from '../model/planReport';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import type { Finding } from '../rules/rule';
import { figuresOf } from './figures';
import { findingsOf } from './findings';
import { type Score, scoreGrouping } from './score';

export interface Judgement {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly grouping: Grouping;
  readonly score: Score;
  readonly findings: readonly Finding[];
  readonly figures: Figures;
}

/** Judges a scenario by its own policy. */
export function judgeScenario(workspace: Workspace, scenario: Scenario): Judgement {
  const grouping = groupingOf(workspace, scenario);
  return {
    workspace,
    scenario,
    grouping,
    score: scoreGrouping(grouping),
    findings: findingsOf(grouping),
    figures: figuresOf(grouping),
  };
}
