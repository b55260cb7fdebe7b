/** Sums of amounts of which some are not known. */

/** What is known together; undefined where nothing is. */
export function sumOfKnown(amounts: readonly (number | undefined)[]): number | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 ? undefined : known.reduce((all, amount) => all + amount, 0);
}
