/** The build is plain JavaScript outside this project's types; the functions that tests use are named here. */
import { join } from 'node:path';
import { projectRoot } from './sources';

export interface Runtime {
  readonly path: string;
  readonly version: string;
  readonly dist: string;
  readonly official: boolean;
}

export interface Display {
  readonly env: NodeJS.ProcessEnv;
  readonly close: () => void;
}

interface Build {
  readonly ensureElectron: (options: { say: (line: string) => void }) => Promise<Runtime>;
  readonly openDisplay: (say: (line: string) => void) => Promise<Display>;
  readonly sandboxSwitches: () => string[];
  readonly ensureBuilt: () => void;
}

/** Imports a file of the build and checks that what is wanted is there. */
async function load<Name extends keyof Build>(file: string, name: Name): Promise<Build[Name]> {
  const module = (await import(join(projectRoot, 'build', file))) as Partial<Build>;
  const found = module[name];
  if (found === undefined) throw new Error(`build/${file} has no ${name}`);
  return found;
}

const silent = () => undefined;

let electron: Promise<Runtime> | undefined;
let display: Promise<Display> | undefined;

/** The Electron of this machine. */
export function electronOfThisMachine(): Promise<Runtime> {
  electron ??= load('electronRuntime/index.mjs', 'ensureElectron').then((ensure) => ensure({ say: silent }));
  return electron;
}

/** The display there is, or one virtual display that lives as long as this process. */
export function displayOfThisMachine(): Promise<Display> {
  display ??= load('launch/display.mjs', 'openDisplay').then((open) => open(silent));
  return display;
}

/** What Electron must be told on this machine before anything else. */
export async function switchesOfThisMachine(): Promise<string[]> {
  return (await load('launch/electronApp.mjs', 'sandboxSwitches'))();
}

let build: Promise<void> | undefined;

/** Brings out/ up to date, once: it must not change between two starts of one test. */
export function bringBuildUpToDate(): Promise<void> {
  build ??= load('launch/built.mjs', 'ensureBuilt').then((ensure) => ensure());
  return build;
}
