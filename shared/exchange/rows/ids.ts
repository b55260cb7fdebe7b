/** Ids in cells. */
import { sentence } from '../../language/messages/sentence';
import { normalise } from '../../language/persian';
import type { z } from '../../parsing';
import { nothing, type Reading, understood, wrong } from '../cells/outcome';
import { type Cell, cellText } from '../table';

/** Reads an id as its schema wants it: no blanks, not too long. */
export function readId<Schema extends z.ZodType>(
  schema: Schema,
): (cell: Cell | undefined) => Reading<z.output<Schema>> {
  return (cell) => {
    const text = normalise(cellText(cell));
    if (text === '') return nothing;
    const parsed = schema.safeParse(text);
    return parsed.success
      ? understood(parsed.data)
      : wrong('id', (at, read) => sentence('exchange.cell.id', { cell: at, read }));
  };
}
