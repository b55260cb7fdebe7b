/** Doing something once for many causes in a row. */

/** @returns asks for `work`; it runs once, `delayMs` after the first of several requests */
export function soon(work: () => void, delayMs = 30): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      work();
    }, delayMs);
  };
}
