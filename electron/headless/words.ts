/** Takes a verb's words apart; wrong usage is a refusal with the code `usage`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { both } from '../../shared/language/messages/say';
import { type Sentence, sentence } from '../../shared/language/messages/sentence';
import { done, type Refusal, type Result, refuse } from '../../shared/result';
import { codeOf } from '../workspace/fileSystem';
import type { Verb, Words } from './verb';

export const usageCode = 'usage';

/** Wrong usage, with what is wrong about it. */
export function wrongUsage(words: Sentence): { readonly ok: false; readonly refusal: Refusal } {
  return refuse(usageCode, both(words));
}

/** The words of a verb by its options; every verb takes `--json`. */
export function parseWords(verb: Verb, args: readonly string[]): Result<Words> {
  try {
    const options = { ...verb.options, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const wrong = miscounted(verb, positionals.length);
    if (wrong !== undefined) return wrongUsage(wrong);
    return done({ positionals, values: values as Words['values'] });
  } catch (error) {
    return wrongUsage(faultOf(verb, error));
  }
}

/** What Node's reader of options objects to; it quotes the option as `'-o, --option <value>'` or `'--option'`. */
function faultOf({ name: verb, options }: Verb, error: unknown): Sentence {
  const option = /'(?:-\w, )?(-{1,2}[^ '=]+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (option === undefined) throw error;
  if (codeOf(error) !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return sentence('headless.usage.unknownOption', { verb, option });
  const takesValue = options[option.replace(/^-+/, '')]?.type === 'string';
  return sentence(takesValue ? 'headless.usage.optionValue' : 'headless.usage.optionAlone', { option });
}

/** What is wrong with the number of words, if anything is. */
function miscounted({ name: verb, positionals }: Verb, count: number): Sentence | undefined {
  if (typeof positionals === 'number') {
    return count === positionals ? undefined : sentence('headless.usage.positionals', { verb, count: positionals });
  }
  const { atLeast } = positionals;
  return count >= atLeast ? undefined : sentence('headless.usage.positionalsAtLeast', { verb, count: atLeast });
}

/** The text of an option. */
export function textOption({ values }: Words, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** An option that must be there. */
export function requiredOption(words: Words, name: string): Result<string> {
  const value = textOption(words, name);
  return value === undefined || value === ''
    ? wrongUsage(sentence('headless.usage.required', { option: `--${name}` }))
    : done(value);
}

/** An option with one of a few values. */
export function choiceOption<Choice extends string>(
  words: Words,
  name: string,
  choices: readonly Choice[],
): Result<Choice | undefined> {
  const value = textOption(words, name);
  if (value === undefined) return done(undefined);
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return done(choice);
  const params = { option: `--${name}`, value, choices: choices.join(' | ') };
  return wrongUsage(sentence('headless.usage.choice', params));
}

/** An option that is a number above zero. */
export function positiveOption(words: Words, name: string): Result<number | undefined> {
  const value = textOption(words, name);
  if (value === undefined) return done(undefined);
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number) && number > 0) return done(number);
  return wrongUsage(sentence('headless.usage.number', { option: `--${name}`, value }));
}

/** A path as the person meant it. */
export function pathOf(cwd: string, path: string): string {
  return resolve(cwd, path);
}

/** The option goes with these options alone (and with `--json`). */
export function onlyWith({ values }: Words, name: string, others: readonly string[]): Result<null> {
  const other = Object.keys(values).find((one) => one !== name && one !== 'json' && !others.includes(one));
  return other === undefined
    ? done(null)
    : wrongUsage(sentence('headless.usage.notTogether', { option: `--${name}`, other: `--${other}` }));
}

/** An option that is a number within limits, both included. */
export function rangeOption(
  words: Words,
  name: string,
  { min, max, isWhole }: { readonly min: number; readonly max: number; readonly isWhole: boolean },
): Result<number | undefined> {
  const value = textOption(words, name);
  if (value === undefined) return done(undefined);
  const number = Number(value);
  const isFine = value.trim() !== '' && number >= min && number <= max && (!isWhole || Number.isInteger(number));
  if (isFine) return done(number);
  return wrongUsage(
    sentence(isWhole ? 'headless.usage.whole' : 'headless.usage.range', { option: `--${name}`, value, min, max }),
  );
}
