/** A limit on how long something may take. */

export class TimeLimitError extends Error {
  constructor(readonly limitMs: number) {
    super(`not done within ${limitMs} ms`);
  }
}

/** The work's own outcome, or a TimeLimitError when it takes longer. */
export async function within<Value>(work: Promise<Value>, limitMs: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(limitMs)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
