/** `npm run build`: bundles main, planner, command line, preload and pages into out/ when something has changed. `--force` builds anyway. */
process.env.NODE_ENV = 'production';

const { bundle } = await import('./bundle/bundle.mjs');
try {
  await bundle({ force: process.argv.includes('--force'), say: (line) => console.error(line) });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
