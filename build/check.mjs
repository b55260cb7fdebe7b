/** `npm run check`: types, lint, styles, layers, dead code. Fails when any of them does. */
import { runChecks } from './check/checks.mjs';

const failed = await runChecks((line) => console.log(line));
if (failed.length > 0) process.exitCode = 1;
