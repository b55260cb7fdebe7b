/** `npm run -s peyvand -- VERB …`: the same job as the window, from the command line. Relative paths mean the folder you called it from. */
import { runVerb } from './launch/verbs.mjs';

try {
  process.exitCode = await runVerb(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
