/** Short forms for what tests ask of a reading. */
import type { Reading } from '../../../../shared/exchange/cells/outcome';

/** Codes of everything remarked, errors with an exclamation mark. */
export function codesOf({ remarks }: Reading<unknown>): readonly string[] {
  return remarks.map(({ code, severity }) => (severity === 'error' ? `${code}!` : code));
}
