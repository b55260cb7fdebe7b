/** Long work in short slices, so that the screen answers in between. */

/** At most so long is the screen held up at a time; the first slice, which answers the person's own gesture, may take a little longer. */
const sliceMs = 8;
const firstSliceMs = 24;

/**
 * Does `work` for every item in order; `publish` is called after every slice.
 * @returns how to stop
 */
export function inSlices<Item>(items: readonly Item[], work: (item: Item) => void, publish: () => void): () => void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = (budgetMs: number) => {
    const until = performance.now() + budgetMs;
    do {
      const item = items[next];
      if (item !== undefined) work(item);
      next += 1;
    } while (next < items.length && performance.now() < until);
    publish();
    timer = next < items.length ? setTimeout(() => slice(sliceMs), 0) : undefined;
  };
  slice(firstSliceMs);
  return () => clearTimeout(timer);
}
