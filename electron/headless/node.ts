/** The command line: `peyvand VERB …` does the job of the window without a window. Importing this file does nothing. */
import { sentence } from '../../shared/language/messages/sentence';
import { ListsProcess } from '../exchange/process/host';
import { check } from './check';
import { explain } from './explain';
import { exportPapers } from './exportPapers';
import { importLists } from './importLists';
import { printAnswer, printRefusal, printUsage, progress, remark } from './output';
import { plan } from './plan';
import { sample } from './sample';
import type { Verb } from './verb';
import { parseWords, usageCode, wrongUsage } from './words';

const verbs: readonly Verb[] = [sample, importLists, plan, check, explain, exportPapers];

/** Do these words print pages, hence need Electron? The others, and wrong ones, run in plain Node. */
export function needsPages([name = '', ...args]: readonly string[]): boolean {
  const verb = verbs.find((one) => one.name === name);
  const parsed = verb?.needsPages && parseWords(verb, args);
  return parsed?.ok === true && verb?.needsPages?.(parsed.value) === true;
}

const exitDone = 0;
const exitRefused = 1;
const exitUsage = 2;

/**
 * Runs one verb.
 * @param words the verb and its arguments
 * @param cwd the folder where the command was typed
 * @param startLists reads and understands lists; for tests
 * @returns the exit code: 0 done, 1 refused with a sentence on stderr, 2 wrong usage
 */
export async function runHeadless(
  words: readonly string[],
  cwd: string,
  startLists: () => ListsProcess = () => new ListsProcess(),
): Promise<number> {
  const [name = '', ...args] = words;
  if (name === 'help' || words.includes('--help')) {
    await printUsage(verbs, 'stdout');
    return exitDone;
  }
  const verb = verbs.find((one) => one.name === name);
  if (verb === undefined) {
    await printUsage(verbs, 'stderr', wrongUsage(sentence('headless.usage.verb', { verb: name })).refusal);
    return exitUsage;
  }
  const parsed = parseWords(verb, args);
  const answer = parsed.ok ? await verb.run(parsed.value, { cwd, progress, remark, startLists }) : parsed;
  const asJson = args.includes('--json');
  if (answer.ok) await printAnswer(answer.value, asJson);
  else if (answer.refusal.code === usageCode) await printUsage([verb], 'stderr', answer.refusal);
  else await printRefusal(answer.refusal, asJson);
  if (answer.ok) return exitDone;
  return answer.refusal.code === usageCode ? exitUsage : exitRefused;
}
