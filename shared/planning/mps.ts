/**
 * The full model of a plan as a text in free MPS, for anyone with another solver: names say what they mean, and the least value of the
 * objective is minus the best score (points of what stays as it is included, through a column fixed at one).
 */
import type { PlanSelection } from '../model/planRecipe';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { fullModelOf } from './fullModel';
import { isSelected, planModelOf } from './program';
import type { LinearModel } from './solver';

/** Free MPS has no length limit, but readers do; names also keep their number when they are cut or repeated. */
const nameLength = 60;

/** ASCII letters, digits, dot, hyphen and underscore only; unique, and the same at every export. */
function plainNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const plain = name.replaceAll(/[^A-Za-z0-9_.-]/g, '_').slice(0, nameLength);
    const isPlain = plain === name && !taken.has(plain);
    const unique = isPlain ? plain : `${plain}_${index}`;
    taken.add(unique);
    return unique;
  });
}

const sides = { equal: 'E', atMost: 'L', atLeast: 'G' } as const;

function sideOf(lower: number, upper: number): (typeof sides)[keyof typeof sides] {
  if (lower === upper) return sides.equal;
  if (lower !== Number.NEGATIVE_INFINITY && upper !== Number.POSITIVE_INFINITY) {
    throw new Error('The model has no row with two different limits; write two rows instead');
  }
  return lower === Number.NEGATIVE_INFINITY ? sides.atMost : sides.atLeast;
}

/** Entries of every column as lines, from rows packed by row. */
function entriesByColumn(linear: LinearModel, rows: readonly string[]): readonly string[][] {
  const lines: string[][] = Array.from(linear.cost, () => []);
  for (const [row, name] of rows.entries()) {
    for (let at = linear.starts[row] as number; at < (linear.starts[row + 1] as number); at += 1) {
      lines[linear.indices[at] as number]?.push(`${name} ${linear.values[at]}`);
    }
  }
  return lines;
}

function columnLines(linear: LinearModel, columns: readonly string[], rows: readonly string[]): readonly string[] {
  const entries = entriesByColumn(linear, rows);
  const linesOf = (index: number) => [`minus_score ${-(linear.cost[index] as number)}`, ...(entries[index] ?? [])];
  const write = (isInteger: boolean) =>
    columns.flatMap((name, index) =>
      (linear.integer[index] === 1) === isInteger ? linesOf(index).map((line) => ` ${name} ${line}`) : [],
    );
  return [" MARKER 'MARKER' 'INTORG'", ...write(true), " MARKER 'MARKER' 'INTEND'", ...write(false)];
}

/** The model of planning the selected consortia. */
export function mpsOf(workspace: Workspace, scenario: Scenario, selection: PlanSelection): string {
  const planned = scenario.consortia.filter((one) => isSelected(selection, one)).map(({ id }) => id);
  const { linear, columnNames, rowNames, offset } = fullModelOf(planModelOf(workspace, scenario, new Set(planned)), {
    withLeads: true,
  });
  const columns = plainNames(columnNames);
  const rows = plainNames(rowNames);
  const limits = rows.map((_, row) => [linear.rowLower[row] as number, linear.rowUpper[row] as number] as const);
  const sideLines = rows.map((name, row) => ` ${sideOf(...(limits[row] as readonly [number, number]))} ${name}`);
  const limitLines = rows.flatMap((name, row) => {
    const [lower, upper] = limits[row] as readonly [number, number];
    const value = lower === Number.NEGATIVE_INFINITY ? upper : lower;
    return value === 0 ? [] : [` RHS ${name} ${value}`];
  });
  return [
    '* Minimise; GLPK knows no OBJSENSE section, and least is what every reader takes without one.',
    'NAME peyvand',
    'ROWS',
    ' N minus_score',
    ...sideLines,
    'COLUMNS',
    ...columnLines(linear, columns, rows),
    ` what_stays minus_score ${-offset}`,
    'RHS',
    ...limitLines,
    'BOUNDS',
    ...columns.flatMap((name, index) => [
      ` LO BND ${name} ${linear.lower[index]}`,
      ` UP BND ${name} ${linear.upper[index]}`,
    ]),
    ' FX BND what_stays 1',
    'ENDATA',
    '',
  ].join('\n');
}
