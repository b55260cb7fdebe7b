/** Items that have just passed the very schema that the document holds them to: they need not pass it again when the change is judged. */
const vouched = new WeakSet<object>();

/** Says that the items have passed the schema of their list; they are never changed afterwards. */
export function vouchFor(items: readonly object[]): void {
  for (const item of items) vouched.add(item);
}

/** Has the item passed the schema of its list? */
export function isVouchedFor(item: unknown): boolean {
  return typeof item === 'object' && item !== null && vouched.has(item);
}
