/** The end of an exhaustive switch: the compiler objects when a case is missing, and a bug that slips through is thrown. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
