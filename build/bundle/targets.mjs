/** The three things that are bundled, as Vite configurations: the main-process side, the preload script and the pages. */
import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { projectRoot } from '../electronRuntime/places.mjs';
import { takeSolverAlong } from './solverFile.mjs';

/** Node 20.18 and Chromium 130 are the oldest that we run on; see engines and the runtime fallback. */
const NODE_TARGET = 'node20.18';
const PAGE_TARGET = 'chrome130';

const external = ['electron', /^electron\//, /^node:/, ...builtinModules];

/** @typedef {{ name: string, entries: Record<string, string>, config: (entries: Record<string, string>, outDir: string) => import('vite').InlineConfig }} Target */

/** What is bundled into which folder of out/, from which files. @type {readonly Target[]} */
export const targets = [
  {
    name: 'main',
    entries: {
      main: 'electron/main.ts',
      plannerWorker: 'electron/planner/worker.ts',
      finishWorker: 'electron/papers/process/worker.ts',
      listsWorker: 'electron/exchange/process/worker.ts',
      headless: 'electron/headless/node.ts',
    },
    config: nodeConfig,
  },
  { name: 'preload', entries: { preload: 'electron/preload.ts' }, config: preloadConfig },
  { name: 'renderer', entries: { index: 'renderer/index.html', papers: 'renderer/papers.html' }, config: pagesConfig },
];

/** Entry files that are not there. @param {Target} target @returns {string[]} */
export function missingEntries(target) {
  return Object.values(target.entries).filter((file) => !existsSync(join(projectRoot, file)));
}

/**
 * Main process, its workers and the command line in one build, so that they share chunks. Chunks lie beside their entries:
 * import.meta.dirname then means the same folder wherever a module ends up.
 * @param {Record<string, string>} input @param {string} outDir @returns {import('vite').InlineConfig}
 */
function nodeConfig(input, outDir) {
  const output = {
    format: /** @type {const} */ ('es'),
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[name]-[hash].js',
  };
  return { ...onNode(outDir, input, output), plugins: [takeSolverAlong()] };
}

/**
 * A sandboxed preload must be one CommonJS file.
 * @param {Record<string, string>} input @param {string} outDir @returns {import('vite').InlineConfig}
 */
function preloadConfig(input, outDir) {
  const output = { format: /** @type {const} */ ('cjs'), entryFileNames: '[name].cjs', codeSplitting: false };
  return onNode(outDir, input, output);
}

/**
 * @param {string} outDir @param {Record<string, string>} input @param {import('vite').Rolldown.OutputOptions} output
 * @returns {import('vite').InlineConfig}
 */
function onNode(outDir, input, output) {
  return {
    ...common(projectRoot),
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { target: 'node', noExternal: true },
    build: {
      ...folder(outDir),
      ssr: true,
      target: NODE_TARGET,
      minify: false,
      rolldownOptions: { input, output, external },
    },
  };
}

/**
 * The window and the printed pages. Nothing inline (the content security policy forbids it): no inlined assets, no
 * preload polyfill, styles and fonts as files.
 * @param {Record<string, string>} input @param {string} outDir @returns {import('vite').InlineConfig}
 */
function pagesConfig(input, outDir) {
  return {
    ...common(join(projectRoot, 'renderer')),
    base: './',
    publicDir: false,
    plugins: [react()],
    build: {
      ...folder(outDir),
      target: PAGE_TARGET,
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input },
    },
  };
}

/** @param {string} root @returns {import('vite').InlineConfig} */
function common(root) {
  return { configFile: false, root, mode: 'production', logLevel: 'warn', clearScreen: false };
}

/** @param {string} outDir @returns {import('vite').BuildEnvironmentOptions} */
function folder(outDir) {
  return { outDir, emptyOutDir: true, sourcemap: false, reportCompressedSize: false, chunkSizeWarningLimit: 5_000 };
}
