/** Why a file could not be opened or written, as sentences that say what to do. */
import { basename, dirname } from 'node:path';
import { largestFileMegabytes } from '../../shared/document/load';
import type { Recovery } from '../../shared/ipc/contract';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { Refusal } from '../../shared/result';
import { diskReason } from './diskReason';
import type { LockOwner } from './fileLock';
import { codeOf } from './fileSystem';

/** Why a workspace could not be opened. */
export interface OpenFailure {
  readonly kind: Recovery['kind'];
  readonly refusal: Refusal;
}

function failure(kind: Recovery['kind'], text: Refusal['sentence']): OpenFailure {
  return { kind, refusal: { code: kind, sentence: text } };
}

/** Somebody else has the file open. */
export function lockedBy({ host, pid, since }: LockOwner): OpenFailure {
  return failure(
    'locked',
    both(sentence('workspace.locked', { host, pid: { plain: pid }, since: { dateTime: since } })),
  );
}

/** The file is not there, or may not be read. */
export function unreadable(path: string, error: unknown): OpenFailure {
  const params = { file: basename(path), folder: dirname(path) };
  if (codeOf(error) === 'ENOENT') return failure('missing', both(sentence('workspace.missing', params)));
  return failure('unreadable', both(sentence('workspace.unreadable', { ...params, code: codeOf(error) })));
}

/** The file is larger than any workspace; it was not read. */
export function tooLarge(): OpenFailure {
  return failure('not-a-workspace', both(sentence('document.load.tooLarge', { limit: largestFileMegabytes })));
}

/** The change could not be made durable. */
export function notSaved(path: string, error: unknown): Refusal {
  const params = { file: basename(path), folder: dirname(path) };
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return { code: 'disk-full', sentence: both(sentence('workspace.diskFull', params)) };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return { code: 'read-only', sentence: both(sentence('workspace.readOnly', params)) };
  }
  return {
    code: 'not-saved',
    sentence: both(sentence('workspace.notSaved', { ...params, reason: diskReason(error) })),
  };
}
