/** JSON in one spelling, so that the same contents always give the same bytes: fields in the order of their code units, no blanks. */

/** @throws on what JSON cannot carry (a bug of ours: everything that is sealed has passed a schema) */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, field]) => field !== undefined);
    return `{${entries.sort(byName).map(written).join(',')}}`;
  }
  const text = JSON.stringify(value);
  if (text === undefined || (typeof value === 'number' && !Number.isFinite(value))) throw new Error('Not JSON');
  return text;
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
const written = ([name, value]: [string, unknown]) => `${JSON.stringify(name)}:${canonicalJson(value)}`;
