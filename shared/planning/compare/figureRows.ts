/** The figures of several scenarios, line by line. */
import { type CriterionId, criterionIds } from '../../model/policy';
import type { Judgement } from '../judgement';

const read = {
  score: { kind: 'points', of: ({ score }) => score.total },
  coverageShare: { kind: 'share', of: ({ figures }) => figures.coverage },
  backupShare: { kind: 'share', of: ({ figures }) => figures.backup },
  placed: { kind: 'count', of: ({ figures }) => figures.firmsPlaced },
  meanLoad: { kind: 'mean', of: ({ figures }) => figures.meanLoad },
  maxLoad: { kind: 'count', of: ({ figures }) => figures.maxLoad },
  formed: {
    kind: 'count',
    of: ({ scenario }) => scenario.consortia.filter(({ members }) => members.length > 0).length,
  },
  findings: { kind: 'count', of: ({ findings }) => findings.length },
} as const satisfies Record<string, { readonly kind: FigureKind; readonly of: (judgement: Judgement) => number }>;

/** How a figure is written: points and counts are whole, a share is 0..1, a mean has a fraction. */
export type FigureKind = 'points' | 'share' | 'count' | 'mean';

export interface FigureRow {
  readonly id: keyof typeof read | CriterionId;
  /** `criterion`: the points of one criterion, a part of the score. */
  readonly group: 'figure' | 'criterion';
  readonly kind: FigureKind;
  /** In the order of the scenarios. */
  readonly values: readonly number[];
  readonly differs: boolean;
}

function rowOf(line: Omit<FigureRow, 'values' | 'differs'>, values: readonly number[]): FigureRow {
  return { ...line, values, differs: values.some((value) => value !== values[0]) };
}

/** The score, its criteria, then the human figures. */
export function figureRows(judgements: readonly Judgement[]): readonly FigureRow[] {
  const ids = Object.keys(read) as (keyof typeof read)[];
  const figures = ids.map((id) => rowOf({ id, group: 'figure', kind: read[id].kind }, judgements.map(read[id].of)));
  const criteria = criterionIds.map((id) =>
    rowOf(
      { id, group: 'criterion', kind: 'points' },
      judgements.map(({ score }) => score.byCriterion[id]),
    ),
  );
  return [...figures.slice(0, 1), ...criteria, ...figures.slice(1)];
}
