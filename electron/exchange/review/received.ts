/** Reads sealed files from the disk, with their size looked at first, and judges an answer as it comes in. */
import { open } from 'node:fs/promises';
import { type JudgedAnswer, judgeAnswer } from '../../../shared/exchange/review/judge';
import type { Workspace } from '../../../shared/model/workspace';
import { done, type Result } from '../../../shared/result';
import { unreadable } from '../../workspace/failures';
import type { Keys } from './keys';
import { sealLimits } from './limits';
import { sealRefusal } from './refusals';
import { digest } from './round';
import { openAnswer } from './sealedAnswer';

/** The bytes of a file; one that is too large is refused unread. */
export async function readSealed(path: string): Promise<Result<Uint8Array>> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      return size > sealLimits.fileBytes ? sealRefusal('too-large') : done(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    return { ok: false, refusal: unreadable(path, error).refusal };
  }
}

/** Opens an answer and verifies it against the workspace. Nothing is changed. @param now the moment of its arrival, ISO */
export async function receiveAnswer(
  bytes: Uint8Array,
  keys: Keys,
  workspace: Workspace,
  now: string,
): Promise<Result<JudgedAnswer>> {
  const opened = await openAnswer(bytes, keys);
  return opened.ok ? judgeAnswer(workspace, opened.value, { now, digest }) : opened;
}
