/** Which workspace a start opens, or which review package it shows: the file it names, else the one that was open last, else the sample if it was asked for. */

import type { PackageDesk } from '../exchange/review/packageDesk';
import { openSample, type WorkspaceContext } from '../ipc/handlers/workspace';
import type { WindowMemory } from '../workspace/windowMemory';
import type { Launch } from './launchWords';

type Context = Pick<WorkspaceContext, 'desk' | 'recent' | 'sampleFolder' | 'now'> & {
  readonly memory: Pick<WindowMemory, 'wasOpen'>;
  readonly packages: Pick<PackageDesk, 'meetFirst'>;
};

/** Opens it; what could not be opened waits on the desk for the recovery screen. */
export async function openFirst(launch: Launch, context: Context): Promise<void> {
  const { desk, recent, memory, packages } = context;
  const last = memory.wasOpen ? recent.last : undefined;
  if (launch.kind === 'review') await packages.meetFirst(launch.path);
  else if (launch.kind === 'file') await desk.open(launch.path);
  else if (last !== undefined) await desk.open(last);
  else if (launch.kind === 'sample') await openSample(context);
}

/** Opens what a further start names, unless that would lose decisions of a person. */
export async function openFurther(
  launch: Launch,
  { desk, packages, mayLeave }: Pick<Context, 'desk' | 'packages'> & { readonly mayLeave: () => Promise<boolean> },
): Promise<void> {
  if (launch.kind === 'file' && (await mayLeave())) await desk.open(launch.path);
  if (launch.kind === 'review' && (await mayLeave())) await packages.meetFirst(launch.path);
}
