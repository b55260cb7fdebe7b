/** Why the disk refused, in words: what the system says of it is English and names system calls. */
import { type Sentence, sentence } from '../../shared/language/messages/sentence';
import { codeOf } from './fileSystem';

const reasons = {
  ENOENT: 'noFolder',
  ENOTDIR: 'notAFolder',
  EISDIR: 'isFolder',
  EEXIST: 'isThere',
  EACCES: 'notPermitted',
  EPERM: 'notPermitted',
  EROFS: 'notPermitted',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
  ENAMETOOLONG: 'longName',
} as const;

/** The reason as half a sentence; a rare one by its code, which can be looked up. */
export function diskReason(error: unknown): Sentence {
  const code = codeOf(error);
  const reason = Object.entries(reasons).find(([known]) => known === code)?.[1];
  if (reason !== undefined) return sentence(`workspace.disk.${reason}`);
  return code === '' ? sentence('workspace.disk.unknown') : sentence('workspace.disk.other', { code });
}
