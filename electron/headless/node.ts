/** The command line: `peyvand VERB …` does the job of the window without a window. Importing this file does nothing. */
import { sentence } from '../../shared/language/messages/sentence';
import { ListsProcess } from '../exchange/process/host';
import { check } from './check';
import { explain } from './explain';
import { exportPapers } from './exportPapers';
import { importLists } from './importLists';
import { printAnswer, printRefusal, printUsage, progress, remark } from './output';
import { plan } from './plan';
import { reviewVerbs } from './review';
import { sample } from './sample';
import type { Verb } from './verb';
import { parseWords, usageCode, wrongUsage } from './words';

const verbs: readonly Verb[] = [sample, importLists, plan, check, explain, exportPapers, ...reviewVerbs];

/** The verb that the words begin with (`review pack` is one of two words), and what comes after it. */
function verbIn(words: readonly string[]): { readonly verb: Verb; readonly args: readonly string[] } | undefined {
  const verb = verbs.find(({ name }) => name.split(' ').every((word, place) => words[place] === word));
  return verb && { verb, args: words.slice(verb.name.split(' ').length) };
}

/** Do these words print pages, hence need Electron? The others, and wrong ones, run in plain Node. */
export function needsPages(words: readonly string[]): boolean {
  const { verb, args = [] } = verbIn(words) ?? {};
  const parsed = verb?.needsPages && parseWords(verb, args);
  return parsed?.ok === true && verb?.needsPages?.(parsed.value) === true;
}

/** No verb, an unknown one, or the first word of one of two: the verbs that can have been meant. */
async function printVerbs([first]: readonly string[]): Promise<void> {
  const meant = verbs.filter(({ name }) => name.startsWith(`${first} `));
  if (first === undefined) await printUsage(verbs, 'stderr', wrongUsage(sentence('headless.usage.noVerb')).refusal);
  else {
    const wrong = sentence(meant.length === 0 ? 'headless.usage.verb' : 'headless.usage.secondWord', { verb: first });
    await printUsage(meant.length === 0 ? verbs : meant, 'stderr', wrongUsage(wrong).refusal);
  }
}

const exitDone = 0;
const exitRefused = 1;
const exitUsage = 2;

/**
 * Runs one verb.
 * @param words the verb and its arguments
 * @param cwd the folder where the command was typed
 * @param startLists reads and understands lists; for tests
 * @param scryptLogN less work on passphrases than the product does; for tests
 * @returns the exit code: 0 done, 1 refused with a sentence on stderr, 2 wrong usage
 */
export async function runHeadless(
  words: readonly string[],
  cwd: string,
  startLists: () => ListsProcess = () => new ListsProcess(),
  scryptLogN?: number,
): Promise<number> {
  if (words[0] === 'help' || words.includes('--help')) {
    await printUsage(verbs, 'stdout');
    return exitDone;
  }
  const found = verbIn(words);
  if (found === undefined) {
    await printVerbs(words);
    return exitUsage;
  }
  const { verb, args } = found;
  const parsed = parseWords(verb, args);
  const place = { cwd, progress, remark, startLists, ...(scryptLogN === undefined ? {} : { scryptLogN }) };
  const answer = parsed.ok ? await verb.run(parsed.value, place) : parsed;
  const asJson = args.includes('--json');
  if (answer.ok) await printAnswer(answer.value, asJson);
  else if (answer.refusal.code === usageCode) await printUsage([verb], 'stderr', answer.refusal);
  else await printRefusal(answer.refusal, asJson);
  if (answer.ok) return exitDone;
  return answer.refusal.code === usageCode ? exitUsage : exitRefused;
}
