/** What every verb of the command line is: one file, one job, an answer that is printed once. */
import type { ParseArgsConfig } from 'node:util';
import type { Language } from '../../shared/language/language';
import type { MessageKey } from '../../shared/language/messages/catalogue';
import type { Sentence } from '../../shared/language/messages/sentence';
import type { Result } from '../../shared/result';
import type { ListsProcess } from '../exchange/process/host';

/** The words of a verb, taken apart. */
export interface Words {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** What a verb may know of where it runs. */
export interface Place {
  /** The folder where the command was typed: what relative paths are relative to. */
  readonly cwd: string;
  /** A line for a person who watches; it goes nowhere when nobody does. */
  readonly progress: (sentence: Sentence) => void;
  /** A line that must be seen, on the error output. */
  readonly remark: (sentence: Sentence) => void;
  /** Reads and understands lists. */
  readonly startLists: () => ListsProcess;
  /** For tests: less work on the passphrase of a package than the product does. */
  readonly scryptLogN?: number;
}

export interface Answer {
  /** What `--json` prints. */
  readonly json: object;
  /** What is printed otherwise. */
  readonly lines: readonly Sentence[];
  /** Print the lines in this language alone; else in both. */
  readonly language?: Language;
}

export interface Verb {
  readonly name: string;
  /** How it is called, after the verb. */
  readonly usage: string;
  readonly summary: MessageKey;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many words come besides the options; at least so many if it takes several files. */
  readonly positionals: number | { readonly atLeast: number };
  /** Does it print pages, hence need Electron? Verbs that do not say run in plain Node. */
  needsPages?(words: Words): boolean;
  run(words: Words, place: Place): Promise<Result<Answer>>;
}
