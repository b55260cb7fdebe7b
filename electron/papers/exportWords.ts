/** Many papers to Word files in one folder; needs no pages, so plain Node can do it. */
import { setImmediate } from 'node:timers/promises';
import { done, type Result } from '../../shared/result';
import { wordOf } from './word/wordOf';
import { type WriteOptions, writeEach } from './writeEach';

/** @returns the names of the files in the order of the papers, without their folder */
export function exportWords(options: WriteOptions): Promise<Result<readonly string[]>> {
  return writeEach(options, 'docx', async (paper) => {
    // The process goes on answering between two papers.
    await setImmediate();
    return done(await wordOf(paper));
  });
}
