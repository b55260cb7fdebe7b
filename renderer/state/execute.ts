/** Changing the document: commands go to the main process; the mirror follows by its events. */
import type { CommandCall } from '../../shared/commands/registry';
import { ask } from './ask';

/**
 * Carries out a command. Calls with the same gesture become one undo step.
 * @returns whether it was done and is on disk; a refusal has been shown
 */
export async function execute(command: CommandCall, gesture?: string): Promise<boolean> {
  const answer = await ask('document.execute', gesture === undefined ? { command } : { command, gesture });
  return answer !== undefined;
}

/** Takes back everything of a gesture that is still running. */
export async function bail(gesture: string): Promise<void> {
  await ask('document.bail', { gesture });
}

export async function undo(): Promise<void> {
  await ask('document.undo', {});
}

export async function redo(): Promise<void> {
  await ask('document.redo', {});
}
