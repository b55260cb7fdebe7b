/** Starts the planner's process: an Electron utility process in the app, a forked Node process in the headless commands and the tests. */
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** The host's end of the line to the worker. */
export interface WorkerProcess {
  send(message: unknown): void;
  kill(): void;
  /** Whether the host stays alive for it: an idle worker holds nobody. */
  hold(isHeld: boolean): void;
}

export interface WorkerEvents {
  readonly onMessage: (message: unknown) => void;
  /** However the process ended; `detail` says how. */
  readonly onExit: (detail: string) => void;
}

export type Launch = (events: WorkerEvents) => Promise<WorkerProcess>;

/** The worker as the build lays it beside this code. */
const bundledWorker = join(import.meta.dirname, 'plannerWorker.js');

/** A launcher for the place we run in. */
export function launcher(workerFile: string = bundledWorker): Launch {
  return process.versions.electron === undefined
    ? (events) => Promise.resolve(forkInNode(workerFile, events))
    : (events) => forkInElectron(workerFile, events);
}

function forkInNode(workerFile: string, { onMessage, onExit }: WorkerEvents): WorkerProcess {
  // "advanced" clones as a utility process does: what works in one works in the other.
  const child = fork(workerFile, [], { serialization: 'advanced', execArgv: [] });
  child.on('message', onMessage);
  child.on('error', (error) => onExit(error.message));
  child.once('exit', (code, signal) => onExit(signal ?? `exit ${code}`));
  return {
    send: (message) => child.send(message as object),
    kill: () => child.kill('SIGKILL'),
    hold: (isHeld) => {
      for (const end of [child, child.channel])
        if (isHeld) end?.ref();
        else end?.unref();
    },
  };
}

async function forkInElectron(workerFile: string, { onMessage, onExit }: WorkerEvents): Promise<WorkerProcess> {
  const { utilityProcess } = await import('electron');
  const child = utilityProcess.fork(workerFile, [], { serviceName: 'Peyvand planner' });
  child.on('message', onMessage);
  child.once('exit', (code) => onExit(`exit ${code}`));
  // The app decides itself when it ends, and takes its utility processes along.
  return { send: (message) => child.postMessage(message), kill: () => child.kill(), hold: () => undefined };
}
