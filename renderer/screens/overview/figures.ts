/** The four figures at the head of the overview. */
import { factsOf } from '../../../shared/model/facts';
import type { Grouping } from '../../../shared/model/grouping';
import type { Figures } from '../../../shared/model/planReport';
import type { Workspace } from '../../../shared/model/workspace';
import { reviewsWaiting } from '../../../shared/planning/answers';
import { isOpen } from '../../../shared/planning/draft';
import { supplyOf } from '../../../shared/planning/figures';
import { firmsByCapability, isBeyondReach } from '../../../shared/planning/needSupply';

export interface HeadFigures {
  /** Undefined while there is no scenario. */
  readonly coverage?: number;
  readonly backup?: number;
  /** Needs with an uncovered requirement or no consortium; without a scenario those that nobody could supply. */
  readonly needsWithGap: number;
  readonly needs: number;
  readonly firmsPlaced: number;
  readonly firms: number;
  readonly waiting: number;
  readonly sent: number;
}

function needsWithGap({ needs }: Workspace, { facts, groups }: Grouping): number {
  const whole = new Set(
    groups.flatMap((group) => {
      const thin = new Set(
        group.requirements.filter((one) => supplyOf(facts, group, one) === 'gap').map(({ needId }) => needId),
      );
      return group.needs.filter(({ id }) => !thin.has(id)).map(({ id }) => id);
    }),
  );
  return needs.filter((need) => isOpen(need) && !whole.has(need.id)).length;
}

function beyondReach(workspace: Workspace): number {
  const facts = factsOf(workspace);
  const having = firmsByCapability(workspace.firms, facts);
  return workspace.needs.filter((need) => isOpen(need) && isBeyondReach(need, facts, having)).length;
}

/** The figures of the scenario, or of the bare lists while there is none. */
export function headFigures(workspace: Workspace, judged?: { grouping: Grouping; figures: Figures }): HeadFigures {
  const lists = { needs: workspace.needs.filter(isOpen).length, firms: workspace.firms.length };
  if (judged === undefined) {
    return { ...lists, needsWithGap: beyondReach(workspace), firmsPlaced: 0, waiting: 0, sent: 0 };
  }
  const { grouping, figures } = judged;
  return {
    ...lists,
    coverage: figures.coverage,
    backup: figures.backup,
    needsWithGap: needsWithGap(workspace, grouping),
    firmsPlaced: figures.firmsPlaced,
    waiting: reviewsWaiting(workspace.reviews, grouping.scenario).length,
    sent: workspace.reviews.filter(
      ({ scenarioId, state }) => scenarioId === grouping.scenario.id && state !== 'superseded',
    ).length,
  };
}
