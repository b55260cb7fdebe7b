/** Who may import whom, by dependency-cruiser; distrusts an answer that did not look at every room. */

import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { projectRoot } from '../electronRuntime/places.mjs';

const rooms = ['shared', 'electron', 'renderer'];

/** @returns {Promise<import('./checks.mjs').Verdict>} */
export async function checkLayers() {
  const options = await extractOptions(join(projectRoot, '.dependency-cruiser.cjs'));
  const { output } = await cruise(rooms, { ...options, baseDir: projectRoot });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text where its result was expected.');
  const unseen = rooms.filter((room) => !output.modules.some((module) => module.source.startsWith(`${room}/`)));
  const lines = [
    ...unseen.map((room) => `No module of ${room}/ was seen: the check itself is broken.`),
    ...output.summary.violations.map((found) => `${found.from} → ${found.to}: ${reason(found, options)}`),
  ];
  return { ok: lines.length === 0, text: lines.join('\n') };
}

/** @param {import('dependency-cruiser').IViolation} found @param {import('dependency-cruiser').ICruiseOptions} options */
function reason(found, options) {
  const rule = options.ruleSet?.forbidden?.find(({ name }) => name === found.rule.name);
  return rule?.comment ?? found.rule.name;
}
