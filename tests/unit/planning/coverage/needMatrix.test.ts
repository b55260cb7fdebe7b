/** What a cell of the coverage matrix says of a need and a firm, or a need and a capability, and what stays open and why. */
import { describe, expect, test } from 'vitest';
import { groupingOf } from '../../../../shared/model/grouping';
import {
  filterMatrix,
  type MatrixAxis,
  type NeedMatrix,
  needMatrix,
} from '../../../../shared/planning/coverage/needMatrix';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../../helpers/tinyCity';

const city: TinyCity = {
  firms: {
    strong: { levels: { A: 5, B: 2 } },
    weak: { levels: { A: 1 } },
    spare: { levels: { B: 3 } },
    full: { levels: { C: 4 }, capacity: 1 },
    idle: { levels: {} },
    bare: { levels: { E: 5 }, licence: false },
  },
  needs: {
    served: {
      asks: [
        ['A', 3, 2],
        ['B', 3, 1],
        ['C', 3, 1],
        ['D', 1, 1],
      ],
    },
    other: { asks: [['C', 2, 1]] },
    alone: {
      asks: [
        ['A', 4, 1],
        ['D', 2, 1],
      ],
    },
    strict: { asks: [['E', 3, 1]], licence: true },
  },
  consortia: {
    k: { needs: ['served'], members: ['strong:lead', 'idle'] },
    l: { needs: ['other'], members: ['full'] },
    m: { needs: ['strict'], members: ['bare'] },
  },
};

function matrixOf(axis: MatrixAxis): NeedMatrix {
  const workspace = tinyWorkspace(city);
  return needMatrix(axis, workspace, groupingOf(workspace, onlyScenario(workspace)));
}

function rowOf({ areas }: NeedMatrix, needId: string) {
  const row = areas.flatMap(({ rows }) => rows).find(({ need }) => need.id === needId);
  if (row === undefined) throw new Error(`No row ${needId}`);
  return row;
}

describe('needs against firms', () => {
  const matrix = matrixOf('firms');
  const { cells } = rowOf(matrix, 'served');

  test('a cell counts the requirements a firm meets, its levels above the minimum, and marks the members', () => {
    expect(cells.get('strong')).toMatchObject({ standing: 'meets', figure: 1, above: 2, isMember: true });
    expect(cells.get('spare')).toMatchObject({ standing: 'meets', figure: 1, above: 0, isMember: false });
    expect(cells.get('weak')).toMatchObject({ standing: 'below', figure: 0, isMember: false });
  });

  test('a member that offers nothing has a cell, a firm from outside that offers nothing has none', () => {
    expect(cells.get('idle')).toMatchObject({ standing: 'below', isMember: true });
    expect(rowOf(matrix, 'other').cells.has('idle')).toBe(false);
  });

  test('a level without the licence that the need asks for does not meet it', () => {
    expect(rowOf(matrix, 'strict').cells.get('bare')).toMatchObject({ standing: 'below', figure: 0, isMember: true });
  });
});

describe('needs against capabilities', () => {
  const matrix = matrixOf('capabilities');

  test('only what some need asks for has a column, with the minimum in its cells', () => {
    expect(matrix.columns.map(({ id }) => id).sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(rowOf(matrix, 'served').cells.get('A')).toMatchObject({ standing: 'meets', figure: 3, above: 2 });
  });

  test('what is open says why: a free firm, busy ones, nobody, or no consortium', () => {
    const reasons = rowOf(matrix, 'served').open.map(({ capabilityId, reason }) => [capabilityId, reason]);
    expect(reasons).toEqual([
      ['B', 'free'],
      ['C', 'busy'],
      ['D', 'nobody'],
    ]);
    expect(rowOf(matrix, 'alone').open.map(({ reason }) => reason)).toEqual(['unserved', 'nobody']);
  });

  test('without a consortium a cell shows who could supply it, and nobody is a member', () => {
    const cell = rowOf(matrix, 'alone').cells.get('A');
    expect(cell).toMatchObject({ standing: 'meets', isMember: false });
    expect(cell?.suppliers.map(({ id }) => id)).toEqual(['strong']);
  });
});

describe('filters', () => {
  test('gaps keep the needs where something is open and the capabilities that are', () => {
    const left = filterMatrix(matrixOf('capabilities'), { onlyGaps: true, onlyMembers: false });
    const needs = left.areas.flatMap(({ rows }) => rows.map(({ need }) => need.id));
    expect(needs).toEqual(['served', 'alone', 'strict']);
    expect(left.columns.map(({ id }) => id).sort()).toEqual(['B', 'C', 'D', 'E']);
  });

  test('members keep the firms that stand in the consortium of a need', () => {
    const left = filterMatrix(matrixOf('firms'), { onlyGaps: false, onlyMembers: true });
    expect(left.columns.map(({ id }) => id)).toEqual(['strong', 'full', 'idle', 'bare']);
  });

  test('without filters nothing is left out, and another area leaves nothing', () => {
    const matrix = matrixOf('firms');
    expect(filterMatrix(matrix, { onlyGaps: false, onlyMembers: false })).toBe(matrix);
    expect(filterMatrix(matrix, { areaId: 'elsewhere', onlyGaps: false, onlyMembers: false }).areas).toEqual([]);
  });
});
