/** What a member puts in, in money or in kind, as words of a paper. */
import type { Language } from '../language/language';
import { t } from '../language/messages/say';
import type { Contribution } from '../model/consortium';
import type { Text } from '../model/text';

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
  return said.length === 0 ? undefined : said.join(language === 'fa' ? '؛ ' : '; ');
}
