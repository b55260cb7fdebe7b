/** Prints proposals in real Electron for a test: the product's page and printing code, without the rest of the app. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { runSmallApp } from '../smallApp';
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
  const worker = join(projectRoot, 'electron/papers/process/worker.ts');
  await make('main', { main: join(import.meta.dirname, 'main.ts'), finishWorker: worker }, 'main');
  writeFileSync(join(folder, 'package.json'), '{ "name": "printer", "type": "module", "main": "main/main.js" }');
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
      await runSmallApp(folder);
      return JSON.parse(readFileSync(join(folder, 'outcomes.json'), 'utf8')) as readonly PrintOutcome[];
    },
  };
}
