/** Seals a firm's answer and opens it: canonical JSON, gzip, the firm's signature, age for the office's identity. */
import type { ReviewAnswer } from '../../../shared/exchange/review/answer';
import { answerSchema } from '../../../shared/exchange/review/answer';
import { canonicalJson } from '../../../shared/exchange/review/canonical';
import { type AnswerHeader, answerHeaderSchema } from '../../../shared/exchange/review/header';
import { done, type Result } from '../../../shared/result';
import { lockFor, unlockWith } from './age';
import { readContainer, writeContainer } from './container';
import type { Keys } from './keys';
import { sealLimits } from './limits';
import { fingerprintOf, type SigningKey } from './minisign';
import { sealRefusal } from './refusals';
import { openContents, signContents } from './signed';

const format = 'peyvand-answer';

/** The file of an answer. @param recipient the `answerTo` of the package */
export async function sealAnswer(contents: ReviewAnswer, signing: SigningKey, recipient: string): Promise<Uint8Array> {
  const { bytes } = signContents(format, contents, signing);
  return writeContainer(format, contents.header, await lockFor(bytes, recipient));
}

/** What stands in front of an answer; not to be believed before it is opened. */
function headerOf(header: unknown): Result<AnswerHeader> {
  const parsed = answerHeaderSchema.safeParse(header);
  const isSound = parsed.success && fingerprintOf(parsed.data.key) === parsed.data.fingerprint;
  return isSound ? done(parsed.data) : sealRefusal('damaged');
}

/** Opens an answer with the office's keys: what is returned was signed, as it stands, by the key that its header names. */
export async function openAnswer(file: Uint8Array, { fingerprint, identity }: Keys): Promise<Result<ReviewAnswer>> {
  const container = readContainer(format, file);
  if (!container.ok) return container;
  const header = headerOf(container.value.header);
  if (!header.ok) return header;
  if (header.value.officeFingerprint !== fingerprint) return sealRefusal('other-office');
  const unlocked = await unlockWith(container.value.body, identity);
  if (!unlocked.ok) return unlocked;
  const opened = openContents(format, unlocked.value, header.value.key, sealLimits.answerBytes);
  if (!opened.ok) return opened;
  const contents = answerSchema.safeParse(opened.value.contents);
  if (!contents.success) return sealRefusal('damaged');
  return canonicalJson(contents.data.header) === canonicalJson(header.value)
    ? done(contents.data)
    : sealRefusal('header-changed');
}
