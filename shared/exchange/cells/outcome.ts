/** What became of reading one cell: a value if it could be understood, and what there is to say of it. */
import type { Sentence } from '../../language/messages/sentence';
import type { Suggestion } from '../report';

export interface Remark {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** The part of the cell that it is about. */
  readonly subject?: string;
  readonly suggestions?: readonly Suggestion[];
  /** Needs the cell's address: it is said when the place is known. */
  readonly say: (cell: string, read: string) => Sentence;
}

export interface Reading<Value> {
  readonly value?: Value;
  readonly remarks: readonly Remark[];
}

/** A cell that was understood, perhaps with remarks. */
export function understood<Value>(value: Value, remarks: readonly Remark[] = []): Reading<Value> {
  return { value, remarks };
}

/** A cell that says nothing. */
export const nothing: Reading<never> = { remarks: [] };

/** A cell that cannot be taken; the row is refused. */
export function wrong(code: string, say: Remark['say']): Reading<never> {
  return { remarks: [{ severity: 'error', code, say }] };
}

/** Something the reader must see, although the row is taken. */
export function warning(code: string, say: Remark['say']): Remark {
  return { severity: 'warning', code, say };
}
