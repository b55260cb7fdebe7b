/** Runs one headless verb the cheapest way that can do it: plain Node, or Electron for the verbs that print pages. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../electronRuntime/places.mjs';
import { ensureBuilt } from './built.mjs';
import { runElectronApp } from './electronApp.mjs';

/**
 * What electron/headless/node.ts exports.
 * @typedef {object} Headless
 * @property {(words: readonly string[]) => boolean} needsPages
 * @property {(words: readonly string[], cwd: string) => Promise<number>} runHeadless
 */

/**
 * @param {readonly string[]} words the verb and its arguments
 * @param {string} cwd what relative paths are relative to
 * @returns {Promise<number>} the exit code; stdout carries nothing but the verb's own output
 */
export async function runVerb(words, cwd) {
  ensureBuilt();
  const entry = pathToFileURL(join(projectRoot, 'out', 'main', 'headless.js')).href;
  const headless = /** @type {Headless} */ (await import(entry));
  if (headless.needsPages(words)) return runElectronApp(['--headless', ...words], { cwd, quiet: true });
  process.chdir(cwd);
  return headless.runHeadless(words, cwd);
}
