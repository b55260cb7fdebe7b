/** The shares of members: they should make a whole, and if they do not, this says by how much. */
import { type Sentence, sentence } from '../language/messages/sentence';
import type { Member } from '../model/consortium';

export interface ShareSum {
  /** Per cent, to a hundredth. */
  readonly sum: number;
  /** Members whose share has not been written. */
  readonly missing: number;
}

const hundredths = 100;

/** The sum of the shares that are written; undefined when none is. */
export function shareSum(members: readonly Member[]): ShareSum | undefined {
  const known = members.flatMap(({ sharePercent }) => sharePercent ?? []);
  if (known.length === 0) return undefined;
  const sum = Math.round(known.reduce((all, share) => all + share, 0) * hundredths) / hundredths;
  return { sum, missing: members.length - known.length };
}

/** What is wrong with the shares, or undefined: they make a whole, or none has been written. */
export function shareProblem(members: readonly Member[]): Sentence | undefined {
  const found = shareSum(members);
  if (found === undefined || (found.sum === 100 && found.missing === 0)) return undefined;
  const sum = { percent: found.sum / 100 };
  if (found.missing > 0) return sentence('planning.shares.missing', { sum, count: found.missing });
  const off = { percent: Math.abs(100 - found.sum) / 100 };
  return sentence(found.sum < 100 ? 'planning.shares.less' : 'planning.shares.more', { sum, off });
}
