/** Requests of the wizard: only the newest counts, its progress is shown, and it can be ended. */
import type { AnswerOf, Events, InputOf, RequestName } from '../../../../shared/ipc/contract';
import type { Result } from '../../../../shared/result';
import { bridge } from '../../../platform/bridge';
import { startAnew, useWizard, type Work } from './wizard';

let turn = 0;
/** The import that the main process last spoke of: it may be read before the window knows its id. */
let underWay: string | undefined;

/** @returns the answer, or undefined when something newer was asked or the person ended it */
export async function work<Name extends RequestName>(
  task: Work['task'],
  name: Name,
  input: InputOf<Name>,
): Promise<Result<AnswerOf<Name>> | undefined> {
  turn += 1;
  const mine = turn;
  useWizard.setState({ work: { task, stage: task, share: 0 }, refusal: undefined });
  const answer = await bridge().request(name, input);
  if (mine !== turn) return undefined;
  useWizard.setState({ work: undefined });
  return answer;
}

export function progressed({ importId, stage, share }: Events['imports.progress']): void {
  underWay = importId;
  const { work } = useWizard.getState();
  if (work !== undefined) useWizard.setState({ work: { ...work, stage, share } });
}

/** Stops waiting. A preview that is being made anew leaves the one before; a file that is not read yet is let go. */
export function stopWork(): void {
  turn += 1;
  const { work, preview } = useWizard.getState();
  const isAnew = work?.task === 'understanding' && preview !== undefined;
  useWizard.setState({ work: undefined, isStopped: isAnew });
  if (isAnew) return;
  endImport();
  startAnew();
}

/** Tells the main process that nobody waits for the file any more. */
export function endImport(): void {
  turn += 1;
  const importId = underWay ?? useWizard.getState().file?.importId;
  underWay = undefined;
  if (importId !== undefined) void bridge().request('imports.cancel', { importId });
}
