/** Consortium by consortium: who came and who left against the first scenario, which roles changed, what it is worth in each. */
import type { Consortium } from '../../model/consortium';
import { coverageOf } from '../figures';
import type { Judgement } from '../judgement';
import { type MemberChanges, memberChanges } from '../planDiff';
import { pointsByConsortium } from '../score';
import type { PairedRow } from './pairing';

export interface ConsortiumCell {
  readonly consortium: Consortium;
  /** Its own points: those of whole firms are counted beside the consortia. */
  readonly points: number;
  /** 0..1. */
  readonly coverage: number;
  /** Against the first scenario; missing in the first itself and where the first has no such consortium. */
  readonly changes?: MemberChanges;
}

export interface ConsortiumRow {
  readonly key: string;
  /** In the order of the scenarios; undefined where a scenario has no such consortium. */
  readonly cells: readonly (ConsortiumCell | undefined)[];
  /** Its members or their roles: points alone may differ by the policies. */
  readonly differs: boolean;
}

type Read = (consortium: Consortium) => Omit<ConsortiumCell, 'changes'>;

function reader({ score, grouping }: Judgement): Read {
  const points = pointsByConsortium(score);
  const groups = new Map(grouping.groups.map((group) => [group.consortium.id, group]));
  return (consortium) => {
    const group = groups.get(consortium.id);
    const coverage = group === undefined ? 0 : coverageOf(grouping.facts, [group]);
    return { consortium, points: points.get(consortium.id) ?? 0, coverage };
  };
}

function isUnlike(cell: ConsortiumCell | undefined, first: ConsortiumCell | undefined): boolean {
  if (cell === undefined || first === undefined) return cell !== first;
  const { comes = [], goes = [], roles = [] } = cell.changes ?? {};
  return comes.length + goes.length + roles.length > 0;
}

/** Every row with its cells. */
export function consortiumRows(judgements: readonly Judgement[], rows: readonly PairedRow[]): readonly ConsortiumRow[] {
  const readers = judgements.map(reader);
  return rows.map(({ key, consortia }) => {
    const [first] = consortia;
    const cells = consortia.map((consortium, index): ConsortiumCell | undefined => {
      const cell = consortium && readers[index]?.(consortium);
      if (cell === undefined || consortium === undefined) return undefined;
      if (index === 0 || first === undefined) return cell;
      return { ...cell, changes: memberChanges(first.members, consortium.members) };
    });
    return { key, cells, differs: cells.some((cell) => isUnlike(cell, cells[0])) };
  });
}
