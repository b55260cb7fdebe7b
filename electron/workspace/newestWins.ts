/** Coalesces writes: while one runs, later requests wait together for a single write of the newest state. */

/** Everyone who asks is answered when a write that began after the question is done. */
export class NewestWins {
  private running: Promise<void> | undefined;
  private waiting: Promise<void> | undefined;

  constructor(private readonly write: () => Promise<void>) {}

  /** @returns when what is now the newest state has been written @throws what the write threw */
  request(): Promise<void> {
    if (this.running === undefined) return this.begin();
    this.waiting ??= this.running.then(
      () => this.begin(),
      () => this.begin(),
    );
    return this.waiting;
  }

  /** Waits until nothing is being written, whatever came of it. */
  async settle(): Promise<void> {
    while (this.running !== undefined) await this.running.catch(() => undefined);
  }

  private begin(): Promise<void> {
    this.waiting = undefined;
    const mine = this.write().finally(() => {
      if (this.running === mine) this.running = undefined;
    });
    this.running = mine;
    return mine;
  }
}
