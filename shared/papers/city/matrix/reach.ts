/** Which firms have to do with a need: those that meet something it asks for, and the members of its consortium. */
import type { MatrixRow, NeedMatrix } from '../../../planning/coverage/needMatrix';

/** Does the firm meet something that the need asks for, or serve it? */
export function reaches({ cells }: MatrixRow, id: string): boolean {
  const cell = cells.get(id);
  return cell !== undefined && (cell.standing === 'meets' || cell.isMember);
}

/** How many firms reach none of the needs? They stand in no drawing. */
export function firmsOutside({ areas, columns }: NeedMatrix): number {
  const rows = areas.flatMap((area) => area.rows);
  return columns.filter(({ id }) => !rows.some((row) => reaches(row, id))).length;
}
