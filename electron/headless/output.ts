/** What the command line prints: the answer on the standard output, everything else on the error output. */

import type { Language } from '../../shared/language/language';
import { both, say } from '../../shared/language/messages/say';
import { type Sentence, sentence } from '../../shared/language/messages/sentence';
import type { Bilingual, Refusal } from '../../shared/result';
import type { Answer, Verb } from './verb';

/** Waits until the text is with the reader: a process that ends at once would cut a long answer short. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}

const inBoth = ({ fa, en }: Bilingual) => `${fa}\n${en}\n`;

function lineOf(line: Sentence, language: Language | undefined): string {
  return language === undefined ? inBoth(both(line)) : `${say(language, line)}\n`;
}

/** Exactly one JSON object with `--json`, else a few lines, in both languages unless one was asked for. */
export async function printAnswer(answer: Answer, asJson: boolean): Promise<void> {
  const text = asJson
    ? `${JSON.stringify(answer.json, null, 2)}\n`
    : answer.lines.map((line) => lineOf(line, answer.language)).join('');
  await write(process.stdout, text);
}

/** The sentence of a refusal; with `--json` the same as an object, for the program that reads it. */
export async function printRefusal({ code, sentence: words }: Refusal, asJson: boolean): Promise<void> {
  await write(process.stderr, inBoth(words));
  if (asJson) await write(process.stdout, `${JSON.stringify({ refused: { code, sentence: words } }, null, 2)}\n`);
}

/** A line on the error output, in both languages. */
export function remark(words: Sentence): void {
  process.stderr.write(inBoth(both(words)));
}

/** A short line for a person at a terminal; programs are spared it. */
export function progress(words: Sentence): void {
  if (process.stderr.isTTY) process.stderr.write(`${say('en', words)}\n`);
}

function usageOf(verbs: readonly Verb[]): string {
  const lines = verbs.map((verb) => `  peyvand ${verb.name} ${verb.usage}\n${indented(both({ key: verb.summary }))}`);
  return `${inBoth(both(sentence('headless.usage.heading')))}${lines.join('')}`;
}

const indented = ({ fa, en }: Bilingual) => `      ${fa}\n      ${en}\n`;

/** How to call the verbs: asked for, or because the words were wrong. */
export async function printUsage(verbs: readonly Verb[], stream: 'stdout' | 'stderr', wrong?: Refusal): Promise<void> {
  await write(process[stream], `${wrong === undefined ? '' : `${inBoth(wrong.sentence)}\n`}${usageOf(verbs)}`);
}
