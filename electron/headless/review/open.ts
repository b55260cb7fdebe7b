/** `peyvand review open`: what stands in a package, and whether the office's key is the known one. */
import { sentence } from '../../../shared/language/messages/sentence';
import { done } from '../../../shared/result';
import type { Verb } from '../verb';
import { openedPackage, openingOptions } from './opened';

export const reviewOpen: Verb = {
  name: 'review open',
  usage: 'FILE.peyvand-review [--passphrase WORDS | --passphrases FILE.json] [--accept-key] [--json]',
  summary: 'headless.summary.reviewOpen',
  options: openingOptions,
  positionals: 1,
  async run(words, place) {
    const opened = await openedPackage(words, place);
    if (!opened.ok) return opened;
    const { contents, fingerprint, file, officeKey } = opened.value;
    const { header, consortia } = contents;
    const { office, firm, round } = header;
    return done({
      json: { file, officeKey, packageFingerprint: fingerprint, ...contents },
      lines: [
        sentence('review.done.open', { office, firm: firm.name, round, count: consortia.length }),
        ...consortia.map(({ name, role }) =>
          sentence('review.done.proposal', { consortium: name, role: sentence(`nouns.role.${role}`) }),
        ),
        ...(header.dueOn === undefined ? [] : [sentence('review.done.due', { day: { date: header.dueOn } })]),
        sentence('review.done.keyWords', { words: officeKey.words.join(' ') }),
      ],
    });
  },
};
