/** What a schema finds wrong, said so that a person finds the place: where, what was there, what is expected. */
import { both } from '../language/messages/say';
import { type Sentence, sentence } from '../language/messages/sentence';
import { faultOf, quotedOf } from '../language/schemaFaults';
import type { z } from '../parsing';
import type { Bilingual } from '../result';

/** The road to the place: field names, and for items of a list their position from 1. */
function placeOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `#${step + 1}` : String(step)));
  return steps.length === 0 ? '/' : steps.join(' › ');
}

function said(issue: z.core.$ZodIssue): Sentence {
  const [place, fault, read] = [placeOf(issue.path), faultOf(issue), quotedOf(issue)];
  return read === undefined
    ? sentence('document.issue.at', { place, fault })
    : sentence('document.issue.read', { place, read, fault });
}

/** How many problems are told; more would not help. */
const told = 3;

/** The first problems as one text in both languages. @param error of a value that was parsed with `reportInput` */
export function describeIssues({ issues }: z.core.$ZodError): Bilingual {
  const sentences = issues.slice(0, told).map((issue) => both(said(issue)));
  const rest = issues.length > told ? [both(sentence('document.issue.more', { count: issues.length - told }))] : [];
  const all = [...sentences, ...rest];
  return { fa: all.map(({ fa }) => fa).join(' '), en: all.map(({ en }) => en).join(' ') };
}
