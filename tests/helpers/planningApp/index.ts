/** Plans in real Electron for a test: the product's host and worker as a utility process, without the rest of the app. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { runSmallApp } from '../smallApp';
import { projectRoot } from '../sources';
import type { Seen } from './main';

interface Target {
  readonly name: string;
  readonly config: (entries: Record<string, string>, outDir: string) => InlineConfig;
}

/** Starts the application in an empty folder; it plans, cancels, plans again and tells what it saw. */
export async function planInElectron(folder: string): Promise<Seen> {
  mkdirSync(folder, { recursive: true });
  const { targets } = (await import(join(projectRoot, 'build/bundle/targets.mjs'))) as { targets: readonly Target[] };
  const target = targets.find(({ name }) => name === 'main');
  if (target === undefined) throw new Error('There is no target main');
  const entries = {
    main: join(import.meta.dirname, 'main.ts'),
    plannerWorker: join(projectRoot, 'electron/planner/worker.ts'),
  };
  await build(target.config(entries, join(folder, 'main')));
  writeFileSync(join(folder, 'package.json'), '{ "name": "planning", "type": "module", "main": "main/main.js" }');
  await runSmallApp(folder);
  return JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8')) as Seen;
}
