/** Firm by firm: in which consortia it is, in which role, in each scenario. */
import type { FirmId } from '../../ids';
import type { Consortium, Role } from '../../model/consortium';
import type { Firm } from '../../model/firm';
import type { Judgement } from '../judgement';
import type { PairedRow } from './pairing';

export interface FirmPlace {
  /** The row of the consortium in the comparison. */
  readonly row: string;
  readonly consortium: Consortium;
  readonly role: Role;
}

export interface FirmRow {
  readonly firm: Firm;
  /** Its places in every scenario, in the order of the scenarios; as many as its load there. */
  readonly cells: readonly (readonly FirmPlace[])[];
  readonly differs: boolean;
}

/** Where every firm of one scenario is, in the order of the rows. */
function placesIn(rows: readonly PairedRow[], position: number): ReadonlyMap<FirmId, readonly FirmPlace[]> {
  const places = new Map<FirmId, FirmPlace[]>();
  for (const { key, consortia } of rows) {
    const consortium = consortia[position];
    for (const { firmId, role } of consortium?.members ?? []) {
      if (consortium === undefined) continue;
      places.set(firmId, [...(places.get(firmId) ?? []), { row: key, consortium, role }]);
    }
  }
  return places;
}

const textOf = (places: readonly FirmPlace[]) => places.map(({ row, role }) => `${row} ${role}`).join('\n');

/** Firms that have a place in some scenario, in the order of the workspace. */
export function firmRows(judgements: readonly Judgement[], rows: readonly PairedRow[]): readonly FirmRow[] {
  const places = judgements.map((_, position) => placesIn(rows, position));
  const firms = judgements[0]?.workspace.firms ?? [];
  return firms.flatMap((firm) => {
    const cells = places.map((one) => one.get(firm.id) ?? []);
    if (cells.every((cell) => cell.length === 0)) return [];
    return [{ firm, cells, differs: new Set(cells.map(textOf)).size > 1 }];
  });
}
