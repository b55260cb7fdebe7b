/** What a schema objects to, in words of our own: the validator's never reach a person. */
import type { z } from '../parsing';
import { type Sentence, sentence } from './messages/sentence';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { readonly code: Code }>;

/** What is quoted of a value, of a key, of what could be written instead. */
const longestShown = 60;
const mostShown = 12;

function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

const kinds: Readonly<Record<string, 'notText' | 'notNumber' | 'notWhole' | 'notYesNo' | 'notList' | 'notGroup'>> = {
  string: 'notText',
  number: 'notNumber',
  int: 'notWhole',
  boolean: 'notYesNo',
  array: 'notList',
  object: 'notGroup',
  record: 'notGroup',
};

function ofKind({ expected, input }: IssueOf<'invalid_type'>): Sentence {
  if (input === undefined) return sentence('faults.missing');
  return sentence(`faults.${kinds[expected] ?? 'notAccepted'}`);
}

function overLimit({ origin, maximum }: IssueOf<'too_big'>): Sentence {
  const limit = Number(maximum);
  if (origin === 'string') return sentence('faults.textOverLimit', { limit });
  return sentence(origin === 'array' ? 'faults.listOverLimit' : 'faults.numberOverLimit', { limit });
}

function underLimit({ origin, minimum }: IssueOf<'too_small'>): Sentence {
  const limit = Number(minimum);
  if (origin !== 'string' && origin !== 'array') return sentence('faults.numberUnderLimit', { limit });
  if (limit === 1) return sentence('faults.empty');
  return sentence(origin === 'string' ? 'faults.textUnderLimit' : 'faults.listUnderLimit', { limit });
}

function ofForm({ format }: IssueOf<'invalid_format'>): Sentence {
  if (format === 'date') return sentence('faults.notDate');
  return sentence(format === 'datetime' ? 'faults.notMoment' : 'faults.otherForm');
}

/** What is wrong with the value, without its place: «باید حداکثر ۹ باشد». Issues are to carry their input (`reportInput`). */
export function faultOf(issue: Issue): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return ofKind(issue);
    case 'too_big':
      return overLimit(issue);
    case 'too_small':
      return underLimit(issue);
    case 'invalid_format':
      return ofForm(issue);
    case 'invalid_value':
      if (issue.input === undefined) return sentence('faults.missing');
      return sentence('faults.oneOf', { choices: issue.values.slice(0, mostShown).map(String) });
    case 'unrecognized_keys':
      return sentence('faults.unknownKeys', { keys: issue.keys.slice(0, 3).map(shortened) });
    default:
      return sentence('faults.notAccepted');
  }
}

/** What stood there, as far as it can be quoted: a text, a number, yes or no. */
export function quotedOf({ input }: Issue): string | undefined {
  if (typeof input === 'string') return input === '' ? undefined : shortened(input);
  return typeof input === 'number' || typeof input === 'boolean' ? String(input) : undefined;
}
