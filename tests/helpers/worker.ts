/** A worker of the product, bundled as the product bundles it, into a folder of the test's own. */
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { projectRoot } from './sources';

interface Target {
  readonly name: string;
  readonly entries: Readonly<Record<string, string>>;
  readonly config: (entries: Record<string, string>, outDir: string) => InlineConfig;
}

/** @returns the file to start */
export async function bundleWorker(
  folder: string,
  name: 'plannerWorker' | 'listsWorker' = 'plannerWorker',
): Promise<string> {
  const { targets } = (await import(join(projectRoot, 'build', 'bundle', 'targets.mjs'))) as {
    readonly targets: readonly Target[];
  };
  const main = targets.find((target) => target.name === 'main');
  const entry = main?.entries[name];
  if (main === undefined || entry === undefined) throw new Error(`build/bundle/targets.mjs has no entry "${name}"`);
  await build(main.config({ [name]: join(projectRoot, entry) }, folder));
  return join(folder, `${name}.js`);
}
