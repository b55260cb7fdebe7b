/** Which vitest projects run together, and how long they may take before something is plainly stuck. */

/** @typedef {{ name: string, projects: readonly string[], limitMs: number }} Suite */

/** The end-to-end tests come last and one file at a time: they share a screen. @type {readonly Suite[]} */
export const suites = [
  { name: 'parts', projects: ['unit', 'electron', 'renderer', 'architecture'], limitMs: 17 * 60_000 },
  { name: 'end to end', projects: ['e2e'], limitMs: 14 * 60_000 },
];
