/** The planner's worker, bundled as the product bundles it, into a folder of the test's own. */
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { projectRoot } from './sources';

interface Target {
  readonly name: string;
  readonly config: (entries: Record<string, string>, outDir: string) => InlineConfig;
}

/** @returns the file to start */
export async function bundleWorker(folder: string): Promise<string> {
  const { targets } = (await import(join(projectRoot, 'build', 'bundle', 'targets.mjs'))) as {
    readonly targets: readonly Target[];
  };
  const main = targets.find(({ name }) => name === 'main');
  if (main === undefined) throw new Error('build/bundle/targets.mjs has no target "main"');
  await build(main.config({ plannerWorker: join(projectRoot, 'electron', 'planner', 'worker.ts') }, folder));
  return join(folder, 'plannerWorker.js');
}
