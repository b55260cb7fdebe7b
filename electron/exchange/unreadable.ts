/** Why a file of lists cannot be read, as a sentence that names the file. */
import type { MessageKey } from '../../shared/language/messages/catalogue';
import { both } from '../../shared/language/messages/say';
import { type Refusal, refuse } from '../../shared/result';
import { fileLimits } from './limits';

export type Unreadable = { readonly ok: false; readonly refusal: Refusal };

export type Reason =
  Extract<MessageKey, `exchange.file.${string}`> extends `exchange.file.${infer Name}` ? Name : never;

/** What a sentence says beside the file's name: a cell, an encoding. */
export type Details = Readonly<Record<string, string | number>>;

const limitsSaid = {
  megabytes: fileLimits.bytes / 1024 / 1024,
  rows: fileLimits.rows,
  columns: fileLimits.columns,
  characters: fileLimits.cellCharacters,
  sheets: fileLimits.sheets,
};

/** The refusal of a file, by reason. */
export function unreadable(reason: Reason, file: string, details: Details = {}): Unreadable {
  return refuse(
    `file-${reason}`,
    both({ key: `exchange.file.${reason}`, params: { ...limitsSaid, ...details, file } }),
  );
}

/** Thrown deep inside a file where reading must not go on; `readBytes` turns it into the refusal. */
export class Stop extends Error {
  constructor(
    readonly reason: Reason,
    readonly details: Details = {},
  ) {
    super(reason);
  }
}
