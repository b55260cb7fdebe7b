/** The matrix in words: what a cell, a need or a column says to those who read it. */
import { type Sentence, sentence } from '../../../../shared/language/messages/sentence';
import type { Facts } from '../../../../shared/model/facts';
import type {
  MatrixAxis,
  MatrixCell,
  MatrixRow,
  OpenRequirement,
} from '../../../../shared/planning/coverage/needMatrix';
import type { Stand } from './lines';

/** So many firms are named in a sentence; the others are counted. */
const named = 4;

function firmList(firms: MatrixCell['suppliers']) {
  const names = firms.slice(0, named).map(({ name }) => name);
  const more = firms.length - names.length;
  return more > 0 ? [...names, sentence('city.cell.moreFirms', { count: more })] : names;
}

function openSentences({ reason, nearest }: OpenRequirement, facts: Facts): readonly Sentence[] {
  const firms = nearest.map(({ firmId, level }) =>
    sentence('city.cell.nearestFirm', { firm: facts.firms.get(firmId)?.name ?? { fa: firmId }, level }),
  );
  const said = sentence(`city.reason.${reason}`);
  return firms.length === 0 ? [said] : [said, sentence('city.cell.nearest', { firms })];
}

function againstFirm(row: MatrixRow, cell: MatrixCell): readonly Sentence[] {
  const all = row.need.requirements.length;
  const { figure: met, above, isMember } = cell;
  const meets =
    cell.standing === 'below'
      ? sentence('city.cell.below')
      : above > 0
        ? sentence('city.cell.meetsAbove', { met, all, above })
        : sentence('city.cell.meets', { met, all });
  return isMember ? [sentence('city.cell.member'), meets] : [meets];
}

function againstCapability(cell: MatrixCell, facts: Facts): readonly Sentence[] {
  const asked = sentence('city.cell.asked', { level: cell.figure });
  if (cell.open !== undefined && cell.standing === 'open') return [asked, ...openSentences(cell.open, facts)];
  const firms = firmList(cell.suppliers);
  return [asked, cell.isMember ? sentence('city.cell.suppliedBy', { firms }) : sentence('city.cell.could', { firms })];
}

/** What a need says by itself: who serves it and how much of it is open. */
export function needSentences({ need, group, open }: MatrixRow): readonly Sentence[] {
  const served =
    group === undefined
      ? sentence('city.matrix.notServed')
      : sentence('city.matrix.servedBy', { consortium: group.consortium.name });
  const all = need.requirements.length;
  if (all === 0) return [served, sentence('city.matrix.asksNothing')];
  const left =
    open.length === 0 ? sentence('city.matrix.allMet') : sentence('city.matrix.openOf', { open: open.length, all });
  return [served, left];
}

/** All that is to be said of a cell. */
export function cellSentences(axis: MatrixAxis, { row, cell }: Stand, facts: Facts): readonly Sentence[] {
  if (row === undefined) return [];
  if (cell === undefined) return [sentence(axis === 'firms' ? 'city.matrix.nothing' : 'city.matrix.notAsked')];
  return axis === 'firms' ? againstFirm(row, cell) : againstCapability(cell, facts);
}
