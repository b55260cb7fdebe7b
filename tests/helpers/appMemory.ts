/** How much memory all processes of a running app take together, each shared page counted once (Linux only). */
import { readdirSync, readFileSync } from 'node:fs';
import type { RunningApp } from './app';

const betweenLooksMs = 100;

/** The most that was seen while the work went on, in MB. */
export async function peakMegabytesDuring(running: RunningApp, work: Promise<unknown>): Promise<number> {
  let isOver = false;
  const over = work.finally(() => {
    isOver = true;
  });
  let peak = 0;
  while (!isOver) {
    peak = Math.max(peak, megabytesOf(running));
    await Promise.race([over, new Promise((resolve) => setTimeout(resolve, betweenLooksMs))]);
  }
  return Math.round(peak);
}

/** The app's processes form one group with their leader. */
function megabytesOf({ app }: RunningApp): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const own = pids.filter((pid) => groupOf(pid) === app.process().pid);
  return own.reduce((sum, pid) => sum + proportionalKilobytes(pid), 0) / 1024;
}

/** The fields after the name, which may hold blanks and brackets: state, parent, group. */
function groupOf(pid: string): number {
  const stat = textOf(`/proc/${pid}/stat`);
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
}

/** A process's memory with its part of what it shares. */
function proportionalKilobytes(pid: string): number {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(kilobytes);
}

/** Nothing for a process that has just ended. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
