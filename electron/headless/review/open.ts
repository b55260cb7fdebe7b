/** `peyvand review open`: what stands in a package, and whether the office's key is the known one. */
import { sentence } from '../../../shared/language/messages/sentence';
import { reviewPackagePaper } from '../../../shared/papers/reviewPackage';
import { done } from '../../../shared/result';
import type { Verb } from '../verb';
import { paperOptions, paperUsage, printIfAsked, wantsPaper } from './onPaper';
import { openedPackage, openingOptions } from './opened';

export const reviewOpen: Verb = {
  name: 'review open',
  usage: `FILE.peyvand-review [--passphrase WORDS | --passphrases FILE.json] [--accept-key] ${paperUsage} [--json]`,
  summary: 'headless.summary.reviewOpen',
  options: { ...openingOptions, ...paperOptions },
  positionals: 1,
  needsPages: wantsPaper,
  async run(words, place) {
    const opened = await openedPackage(words, place);
    if (!opened.ok) return opened;
    const { contents, fingerprint, file, officeKey } = opened.value;
    const pdf = await printIfAsked(words, place, (language) => reviewPackagePaper(contents, language));
    if (!pdf.ok) return pdf;
    const { header, consortia } = contents;
    const { office, firm, round } = header;
    return done({
      json: {
        file,
        officeKey,
        packageFingerprint: fingerprint,
        ...(pdf.value === undefined ? {} : { pdf: pdf.value }),
        ...contents,
      },
      lines: [
        sentence('review.done.open', { office, firm: firm.name, round, count: consortia.length }),
        ...consortia.map(({ name, role }) =>
          sentence('review.done.proposal', { consortium: name, role: sentence(`nouns.role.${role}`) }),
        ),
        ...(header.dueOn === undefined ? [] : [sentence('review.done.due', { day: { date: header.dueOn } })]),
        sentence('review.done.keyWords', { words: officeKey.words.join(' ') }),
        ...(pdf.value === undefined ? [] : [sentence('reviewing.done.pdf', { file: pdf.value })]),
      ],
    });
  },
};
