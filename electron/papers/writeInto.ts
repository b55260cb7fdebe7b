/** Puts a file into a folder that a person chose; what the disk refuses is said. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { done, type Result, refuse } from '../../shared/result';
import { diskReason } from '../workspace/diskReason';
import { writeWhole } from './writeWhole';

/** Writes the file whole, or not at all; the folder is made if it is missing. */
export async function writeInto(folder: string, fileName: string, contents: Uint8Array): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true });
    await writeWhole(join(folder, fileName), contents);
    return done(null);
  } catch (error) {
    const params = { file: fileName, folder, reason: diskReason(error) };
    return refuse('papers.write', both(sentence('papers.refused.write', params)));
  }
}
