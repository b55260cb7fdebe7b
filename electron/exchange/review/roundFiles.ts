/** The files of a round in the folder that a person chose: all of them, or none. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../../shared/language/language';
import { t } from '../../../shared/language/messages/say';
import { done, type Result } from '../../../shared/result';
import { safeName, untaken } from '../../papers/fileNames';
import { writeInto } from '../../papers/writeInto';
import type { PackedFirm } from './round';

export interface WrittenPackage {
  readonly one: PackedFirm;
  readonly fileName: string;
  readonly path: string;
}

/** Writes all packages, or leaves none behind. */
export async function writeRound(
  folder: string,
  packages: readonly PackedFirm[],
  round: number,
  language: Language,
): Promise<Result<readonly WrittenPackage[]>> {
  const taken = new Set<string>();
  const written: WrittenPackage[] = [];
  for (const one of packages) {
    const stem = safeName(t(language, 'review.file.package', { firm: one.firm.name, round }));
    const fileName = untaken(`${stem}.peyvand-review`, taken);
    const result = await writeInto(folder, fileName, one.bytes);
    if (!result.ok) {
      await removeRound(written);
      return result;
    }
    written.push({ one, fileName, path: join(folder, fileName) });
  }
  return done(written);
}

/** Takes back what was written. */
export async function removeRound(written: readonly WrittenPackage[]): Promise<void> {
  for (const { path } of written) await rm(path, { force: true });
}
