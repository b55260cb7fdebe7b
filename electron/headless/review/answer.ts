/** `peyvand review answer`: a firm's answer to a package, from a JSON file of its words, signed and sealed to the office. */
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { describeIssues } from '../../../shared/document/issues';
import { answerTo, type DraftAnswer, draftAnswerSchema } from '../../../shared/exchange/review/answer';
import { fingerprintWords } from '../../../shared/exchange/review/passphrase';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { reviewAnswerPaper } from '../../../shared/papers/reviewAnswer';
import { done, type Result, refuse } from '../../../shared/result';
import { secretId } from '../../exchange/review/round';
import { sealAnswer } from '../../exchange/review/sealedAnswer';
import { writeInto } from '../../papers/writeInto';
import { codeOf } from '../../workspace/fileSystem';
import type { Answer, Place, Verb, Words } from '../verb';
import { pathOf, requiredOption, wrongUsage } from '../words';
import { tools } from '../workspaceFile';
import { firmKeyPath, keysAt } from './keysOf';
import { paperOptions, paperUsage, printIfAsked, wantsPaper } from './onPaper';
import { openedPackage, openingOptions, type PackageAtFirm } from './opened';

/** The words of the answer: a JSON text, or the file of one. */
async function draftFrom(given: string, { cwd }: Place): Promise<Result<DraftAnswer>> {
  const isText = given.trimStart().startsWith('{');
  const file = isText ? '--answers' : basename(given);
  try {
    const json: unknown = JSON.parse(isText ? given : await readFile(pathOf(cwd, given), 'utf8'));
    const parsed = draftAnswerSchema.safeParse(json, { reportInput: true });
    if (parsed.success) return done(parsed.data);
    return refuse(
      'answers',
      both(sentence('review.refused.answers', { file, problems: describeIssues(parsed.error) })),
    );
  } catch (error) {
    if (error instanceof SyntaxError)
      return refuse('answers', both(sentence('review.refused.answersNotJson', { file })));
    const reason = codeOf(error) === 'ENOENT' ? 'missing' : 'notOpened';
    return refuse('answers', both(sentence(`exchange.file.${reason}`, { file })));
  }
}

async function seal(
  draft: DraftAnswer,
  opened: PackageAtFirm,
  out: string,
  words: Words,
  place: Place,
): Promise<Result<Answer>> {
  const { contents, fingerprint: packageFingerprint } = opened;
  const { firm, round, office } = contents.header;
  const kept = await keysAt(firmKeyPath(words, place, contents.workspaceId, firm.id), words, place);
  if (!kept.ok) return kept;
  const { signing, fingerprint } = kept.value.keys;
  const stamp = {
    answerId: secretId(),
    answeredAt: tools.now(),
    key: signing.publicKey,
    fingerprint,
    packageFingerprint,
  };
  const answer = answerTo(contents, draft, stamp);
  if (!answer.ok) return answer;
  const bytes = await sealAnswer(answer.value, signing, contents.answerTo);
  const written = await writeInto(dirname(out), basename(out), bytes);
  if (!written.ok) return written;
  const pdf = await printIfAsked(words, place, (language) => reviewAnswerPaper(contents, answer.value, language));
  if (!pdf.ok) return pdf;
  const { answerId, items, profileChanges } = answer.value;
  const keyWords = fingerprintWords(fingerprint);
  return done({
    json: {
      file: out,
      firmId: firm.id,
      round,
      answerId,
      fingerprint,
      keyWords,
      items: items.length,
      profileChanges: profileChanges.length,
      ...(pdf.value === undefined ? {} : { pdf: pdf.value }),
    },
    lines: [
      sentence('review.done.answer', { firm: firm.name, office, file: out }),
      sentence('review.done.keyWords', { words: keyWords.join(' ') }),
      ...(pdf.value === undefined ? [] : [sentence('reviewing.done.pdf', { file: pdf.value })]),
    ],
  });
}

export const reviewAnswer: Verb = {
  name: 'review answer',
  usage: `FILE.peyvand-review --answers FILE.json --out FILE.peyvand-answer [--passphrase WORDS | --passphrases FILE.json] [--accept-key] [--key FILE] ${paperUsage} [--json]`,
  summary: 'headless.summary.reviewAnswer',
  options: {
    ...openingOptions,
    ...paperOptions,
    answers: { type: 'string' },
    out: { type: 'string' },
    key: { type: 'string' },
  },
  positionals: 1,
  needsPages: wantsPaper,
  async run(words, place) {
    const given = requiredOption(words, 'answers');
    if (!given.ok) return given;
    const out = requiredOption(words, 'out');
    if (!out.ok) return out;
    const path = pathOf(place.cwd, out.value);
    if (path === pathOf(place.cwd, words.positionals[0] ?? ''))
      return wrongUsage(sentence('headless.usage.answerOverPackage'));
    const draft = await draftFrom(given.value, place);
    if (!draft.ok) return draft;
    const opened = await openedPackage(words, place);
    if (!opened.ok) return opened;
    if (opened.value.officeKey.standing === 'changed') {
      return refuse('office-key-changed', both(sentence('review.refused.office-key-changed')));
    }
    return seal(draft.value, opened.value, path, words, place);
  },
};
