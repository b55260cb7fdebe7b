/** Prints proposals in real Electron for a test: the product's page and printing code, without the rest of the app. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { displayOfThisMachine, electronOfThisMachine, switchesOfThisMachine } from '../build';
import { projectRoot } from '../sources';
import type { PrintOrder, PrintOutcome } from './main';

interface Target {
  readonly name: string;
  readonly config: (entries: Record<string, string>, outDir: string) => object;
}

/** Builds the printed page and the small application with the product's own settings. */
async function buildInto(folder: string): Promise<void> {
  const { targets } = (await import(join(projectRoot, 'build/bundle/targets.mjs'))) as { targets: readonly Target[] };
  const make = async (name: string, entries: Record<string, string>, outDir: string) => {
    const target = targets.find((one) => one.name === name);
    if (target === undefined) throw new Error(`There is no target ${name}`);
    await build(target.config(entries, join(folder, outDir)));
  };
  await make('renderer', { papers: join(projectRoot, 'renderer/papers.html') }, 'pages');
  await make('main', { main: join(import.meta.dirname, 'main.ts') }, 'main');
  writeFileSync(join(folder, 'package.json'), '{ "name": "printer", "type": "module", "main": "main/main.js" }');
}

/** Starts the small application once for all orders. @throws with what it said when it fails */
async function run(folder: string): Promise<void> {
  const { path } = await electronOfThisMachine();
  const { env } = await displayOfThisMachine();
  const words = [...(await switchesOfThisMachine()), `--user-data-dir=${join(folder, 'user')}`, folder, folder];
  const child = spawn(path, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The printer ended with ${code}: ${said}`);
}

export interface Printer {
  /** Carries out the orders in one process, one after the other. */
  print(orders: readonly PrintOrder[]): Promise<readonly PrintOutcome[]>;
}

/** Makes a printer in an empty folder. */
export async function printerIn(folder: string): Promise<Printer> {
  mkdirSync(folder, { recursive: true });
  await buildInto(folder);
  return {
    async print(orders) {
      writeFileSync(join(folder, 'orders.json'), JSON.stringify(orders));
      await run(folder);
      return JSON.parse(readFileSync(join(folder, 'outcomes.json'), 'utf8')) as readonly PrintOutcome[];
    },
  };
}
