/** Which workspace a start opens: the file it names, else the one that was open last, else the sample if it was asked for. */
import { openSample, type WorkspaceContext } from '../ipc/handlers/workspace';
import type { WindowMemory } from '../workspace/windowMemory';
import type { Launch } from './launchWords';

type Context = Pick<WorkspaceContext, 'desk' | 'recent' | 'sampleFolder' | 'now'> & {
  readonly memory: Pick<WindowMemory, 'wasOpen'>;
};

/** Opens it; what could not be opened waits on the desk for the recovery screen. */
export async function openFirst(launch: Launch, context: Context): Promise<void> {
  const { desk, recent, memory } = context;
  const last = memory.wasOpen ? recent.last : undefined;
  if (launch.kind === 'file') await desk.open(launch.path);
  else if (last !== undefined) await desk.open(last);
  else if (launch.kind === 'sample') await openSample(context);
}
