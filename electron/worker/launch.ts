/** Starts a process of ours: an Electron utility process in the app, a forked Node process in the headless commands and the tests. */
import { fork } from 'node:child_process';
import { basename } from 'node:path';

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

export interface WorkerLimits {
  /** So far the worker's heap may grow; the process ends beyond. */
  readonly heapMegabytes?: number;
}

/** A launcher for the place we run in. @param workerFile as the build lays it beside the code of its host */
export function launcher(workerFile: string, limits: WorkerLimits = {}): Launch {
  return process.versions.electron === undefined
    ? (events) => Promise.resolve(forkInNode(workerFile, limits, events))
    : (events) => forkInElectron(workerFile, limits, events);
}

/** What V8 is told of the limits. */
function heapSwitches({ heapMegabytes }: WorkerLimits): readonly string[] {
  return heapMegabytes === undefined ? [] : [`--max-old-space-size=${heapMegabytes}`];
}

function forkInNode(file: string, limits: WorkerLimits, { onMessage, onExit }: WorkerEvents): WorkerProcess {
  // "advanced" clones as a utility process does: what works in one works in the other.
  const child = fork(file, [], { serialization: 'advanced', execArgv: [...heapSwitches(limits)] });
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

async function forkInElectron(
  file: string,
  limits: WorkerLimits,
  { onMessage, onExit }: WorkerEvents,
): Promise<WorkerProcess> {
  const { utilityProcess } = await import('electron');
  const execArgv = heapSwitches(limits).map((word) => `--js-flags=${word}`);
  const child = utilityProcess.fork(file, [], { serviceName: `Peyvand ${basename(file, '.js')}`, execArgv });
  child.on('message', onMessage);
  child.once('exit', (code) => onExit(`exit ${code}`));
  // The app decides itself when it ends, and takes its utility processes along.
  return { send: (message) => child.postMessage(message), kill: () => child.kill(), hold: () => undefined };
}
