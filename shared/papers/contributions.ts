/** What a member puts in, in money or in kind, as words of a paper. */
import { joinClauses } from '../language/clauses';
import type { Language } from '../language/language';
import { t } from '../language/messages/say';
import type { Contribution, Member } from '../model/consortium';
import type { Text } from '../model/text';
import { sumOfKnown } from './sums';

/** What some members put in together, in million rials; undefined where no worth has been written. */
export function knownWorth(members: readonly Member[]): number | undefined {
  return sumOfKnown(members.flatMap(({ contributions = [] }) => contributions.map(({ worth }) => worth)));
}

interface Speaking {
  readonly language: Language;
  /** A text of the document in the paper's language. */
  readonly text: (text: Text) => string;
}

/** Undefined where nothing has been written. */
export function contributionWords(
  contributions: readonly Contribution[] | undefined,
  { language, text }: Speaking,
): string | undefined {
  const said = (contributions ?? []).map(({ kind, what }) =>
    t(language, 'papers.shares.contribution', { kind: t(language, `nouns.contribution.${kind}`), what: text(what) }),
  );
  return said.length === 0 ? undefined : joinClauses(said, language);
}
