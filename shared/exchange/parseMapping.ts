/** Reads the text of a mapping file; what is wrong with it is said with its place and what is expected there. */
import { both, say } from '../language/messages/say';
import { type Sentence, sentence } from '../language/messages/sentence';
import type { z } from '../parsing';
import { type Bilingual, done, type Refusal, type Result, refuse } from '../result';
import { listNames } from './columns';
import { type Mapping, mappingParts, mappingSchema } from './mapping';
import { encodings } from './table';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;
type Refused = { readonly ok: false; readonly refusal: Refusal };

/** More than a person mends at a time. */
const problemsSaid = 10;
const longestRead = 40;
const byteOrderMark = /^\uFEFF/;

function pathOf(path: Path): string | Sentence {
  return path.length === 0 ? sentence('mapping.wholeFile') : path.map(String).join('.');
}

/** What can be written where a word is not known. */
function knownAt([list, part]: Path): readonly string[] {
  if (list === undefined) return listNames;
  if (part === 'rows') return ['as', 'fields'];
  if (part === 'newCapabilities') return ['id', 'name', 'group'];
  return mappingParts;
}

function expectedAt([list, part]: Path): Sentence {
  if (list === undefined) return sentence('mapping.expected.whole');
  const name = mappingParts.find((one) => one === part) ?? 'section';
  if (name === 'encoding') return sentence('mapping.expected.encoding', { encodings });
  return sentence(`mapping.expected.${name}`);
}

function readAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    value,
  );
}

/** What stands there, as a person wrote it. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= longestRead ? text : `${text.slice(0, longestRead)}…`;
}

function problemsOf(issue: Issue, whole: unknown): readonly Sentence[] {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownAt(issue.path);
    return issue.keys.map((key) =>
      issue.path.length === 0
        ? sentence('mapping.unknownList', { key, known })
        : sentence('mapping.unknownKey', { path, key, known }),
    );
  }
  const expected = expectedAt(issue.path);
  const read = issue.code === 'invalid_key' ? issue.path.at(-1)?.toString() : readAt(whole, issue.path);
  return [
    read === undefined
      ? sentence('mapping.missingPart', { path, expected })
      : sentence('mapping.unexpected', { path, read: shown(read), expected }),
  ];
}

/** The problems below each other, a line each. */
function listed(head: Sentence, problems: readonly Sentence[]): Bilingual {
  const rest = problems.length - problemsSaid;
  const lines = [...problems.slice(0, problemsSaid), ...(rest > 0 ? [sentence('mapping.more', { count: rest })] : [])];
  const inLanguage = (language: 'fa' | 'en') =>
    [say(language, head), ...lines.map((line) => `- ${say(language, line)}`)].join('\n');
  return { fa: inLanguage('fa'), en: inLanguage('en') };
}

function parseJson(file: string, text: string): Result<unknown> {
  const plain = text.replace(byteOrderMark, '');
  try {
    return done(JSON.parse(plain) as unknown);
  } catch (error) {
    return notJson(file, plain, /position (\d+)/.exec(String(error))?.[1]);
  }
}

function notJson(file: string, text: string, position: string | undefined): Refused {
  if (position === undefined) return refuse('mapping', both(sentence('mapping.notJson', { file })));
  const before = text.slice(0, Number(position)).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return refuse('mapping', both(sentence('mapping.notJsonAt', { file, line: before.length, column })));
}

/** The mapping that the text says. @param file its name without the folder, for sentences */
export function parseMapping(file: string, text: string): Result<Mapping> {
  const json = parseJson(file, text);
  if (!json.ok) return json;
  const parsed = mappingSchema.safeParse(json.value);
  if (parsed.success) return done(parsed.data);
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, json.value));
  return refuse('mapping', listed(sentence('mapping.wrong', { file }), problems));
}
