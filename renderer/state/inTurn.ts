/** Changes that follow one another: each reads the document only when the one before is in it, so that none is lost. */
let last: Promise<unknown> = Promise.resolve();

/** Does the work when all that was asked for earlier is done. */
export function inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}
