/** A window closes when everything is on disk; if that fails, a person decides. */
import type { Result } from '../../shared/result';

export type CloseAnswer = 'retry' | 'stay' | 'discard';

/**
 * Waits for the disk, asking again as often as a person wants to try.
 * @param flush brings everything to disk, or says why it could not
 * @param ask what to do about the failure
 * @returns whether the window may close
 */
export async function mayClose(
  flush: () => Promise<Result<unknown>>,
  ask: (failure: Extract<Result<unknown>, { ok: false }>) => Promise<CloseAnswer>,
): Promise<boolean> {
  for (;;) {
    const flushed = await flush();
    if (flushed.ok) return true;
    const answer = await ask(flushed);
    if (answer !== 'retry') return answer === 'discard';
  }
}
