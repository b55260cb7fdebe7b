/** Cells that hold several values, each of them once. */
import { sentence } from '../../language/messages/sentence';
import { limits } from '../../model/limits';
import type { Cell } from '../table';
import { nothing, type Reading, type Remark, understood, warning, wrong } from './outcome';
import { partsOf } from './parts';

/** The values once each; what was repeated is said. */
export function distinct<Value>(values: readonly Value[], remarks: readonly Remark[]): Reading<readonly Value[]> {
  const once = [...new Set(values)];
  const hasErrors = remarks.some(({ severity }) => severity === 'error');
  if (hasErrors) return { remarks };
  if (once.length === values.length) return understood(once, remarks);
  const say = (at: string, read: string) => sentence('exchange.cell.repeated', { cell: at, read });
  return understood(once, [...remarks, warning('repeated', say)]);
}

/** Words, each once. */
export function readWords(cell: Cell | undefined): Reading<readonly string[]> {
  const parts = partsOf(cell);
  if (parts.length === 0) return nothing;
  const long = parts.find((part) => part.length > limits.shortText);
  if (long === undefined) return distinct(parts, []);
  const params = { length: long.length, longest: limits.shortText };
  return wrong('too-long', (at) => sentence('exchange.cell.tooLong', { cell: at, ...params }));
}

/** Several values, each read as if it stood alone, and each once; what is to be said of one quotes it alone. */
export function readEach<Value>(
  cell: Cell | undefined,
  read: (part: string) => Reading<Value>,
): Reading<readonly Value[]> {
  const parts = partsOf(cell);
  if (parts.length === 0) return nothing;
  const readings = parts.map((part) => ({ part, ...read(part) }));
  const remarks = readings.flatMap(({ part, remarks: some }) =>
    some.map((remark): Remark => ({ ...remark, say: (at) => remark.say(at, part) })),
  );
  return distinct(
    readings.flatMap(({ value }) => (value === undefined ? [] : [value])),
    remarks,
  );
}
