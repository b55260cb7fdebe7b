/** Requests that put the open workspace away: what a person has decided about a list, and not imported yet, is not lost unasked. */

import type { Chosen } from '../../../shared/ipc/chosen';
import type { RequestName } from '../../../shared/ipc/contract';
import { done, type Result } from '../../../shared/result';
import type { Handlers } from '../answer';

const leaving = [
  'workspace.create',
  'workspace.openSample',
  'workspace.open',
  'workspace.openRecent',
  'workspace.saveAs',
  'workspace.close',
] as const satisfies readonly RequestName[];

type CarryOut<Input> = (input: Input) => Result<Chosen<unknown>> | Promise<Result<Chosen<unknown>>>;

/** The handlers, those that leave the workspace asking first. */
export function askingFirst<Some extends Pick<Handlers, (typeof leaving)[number]>>(
  handlers: Some,
  mayLeave: () => Promise<boolean>,
): Some {
  const asking =
    <Input>(carryOut: CarryOut<Input>): CarryOut<Input> =>
    async (input) =>
      (await mayLeave()) ? carryOut(input) : done({ kind: 'cancelled' });
  const guarded = leaving.map((name) => [name, asking(handlers[name] as CarryOut<unknown>)]);
  return { ...handlers, ...Object.fromEntries(guarded) };
}
