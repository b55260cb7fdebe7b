/** Asking the main process: a refusal becomes a notice, so that no screen can forget to show it. */
import type { AnswerOf, InputOf, RequestName } from '../../shared/ipc/contract';
import { bridge } from '../platform/bridge';
import { notifyRefusal } from './notices';

/** @returns the answer, or undefined after showing the refusal */
export async function ask<Name extends RequestName>(
  name: Name,
  input: InputOf<Name>,
): Promise<AnswerOf<Name> | undefined> {
  const result = await bridge().request(name, input);
  if (result.ok) return result.value;
  notifyRefusal(result.refusal);
  return undefined;
}
