/** A limit on what the window may send at once, checked before any schema looks at it. */
import type { RequestName } from '../../shared/ipc/contract';

/** Characters and entries that one request may hold; the longest honest request is a pasted list of a few thousand rows. */
const messageSizeLimit = 8_000_000;
const depthLimit = 40;
/** Requests that carry a file, whose size the reader judges with a sentence of its own. */
const largerLimits: Partial<Record<RequestName, number>> = {
  'imports.bring': 51 * 1024 * 1024,
  'reviewing.bring': 17 * 1024 * 1024,
  'reviews.bringAnswers': 128 * 1024 * 1024,
};

/** What a request may hold. */
export function sizeLimitOf(name: RequestName): number {
  return largerLimits[name] ?? messageSizeLimit;
}

/** Is the value small and shallow enough to be parsed? Stops counting as soon as it is not. */
export function isWithinSize(value: unknown, limit = messageSizeLimit): boolean {
  return remaining(value, limit, depthLimit) >= 0;
}

/** What is left of `budget` after the value; negative when it does not fit. */
function remaining(value: unknown, budget: number, depth: number): number {
  if (depth < 0) return -1;
  if (typeof value === 'string') return budget - value.length - 1;
  if (typeof value !== 'object' || value === null) return budget - 1;
  if (ArrayBuffer.isView(value)) return budget - value.byteLength - 1;
  let left = budget - 1;
  for (const [name, inner] of Object.entries(value)) {
    left = remaining(inner, left - name.length, depth - 1);
    if (left < 0) return left;
  }
  return left;
}
