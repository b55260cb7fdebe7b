/** What a schema finds wrong, said so that a person finds the place: where, what was there, what is expected. */
import { both } from '../language/messages/say';
import { type Sentence, sentence } from '../language/messages/sentence';
import { z } from '../parsing';
import type { Bilingual } from '../result';

const inPersian = z.locales.fa().localeError;

type Issue = z.core.$ZodIssue;

function textOf(said: ReturnType<typeof inPersian>): string {
  return (typeof said === 'string' ? said : said?.message) ?? '';
}

/** The road to the place: field names, and for items of a list their position from 1. */
function placeOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `#${step + 1}` : String(step)));
  return steps.length === 0 ? '/' : steps.join(' › ');
}

function said(issue: Issue): Sentence {
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return sentence('document.issue.unknownKeys', {
      place,
      keys: issue.keys.slice(0, 3).map((key) => key.slice(0, 60)),
    });
  }
  if (issue.code === 'too_big') {
    return sentence('document.issue.tooBig', { place, limit: Number(issue.maximum) });
  }
  // A finished issue differs from a raw one only in that its input may be left out.
  const persian = textOf(inPersian(issue as z.core.$ZodRawIssue));
  const reason = { fa: persian.slice(0, 200), en: issue.message.slice(0, 200) };
  return sentence('document.issue.other', { place, reason });
}

/** How many problems are told; more would not help. */
const told = 3;

/** The first problems as one text in both languages. */
export function describeIssues({ issues }: z.core.$ZodError): Bilingual {
  const sentences = issues.slice(0, told).map((issue) => both(said(issue)));
  const rest = issues.length > told ? [both(sentence('document.issue.more', { count: issues.length - told }))] : [];
  const all = [...sentences, ...rest];
  return { fa: all.map(({ fa }) => fa).join(' '), en: all.map(({ en }) => en).join(' ') };
}
