/** Many papers to files in one folder: one at a time, each file whole or not there, stoppable between two. */
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { PaperForm } from '../../shared/papers/form';
import type { Paper } from '../../shared/papers/paper';
import { done, type Result, refuse } from '../../shared/result';
import { paperFileName, untaken } from './fileNames';
import { writeInto } from './writeInto';

export interface WriteOptions {
  readonly papers: Iterable<Paper>;
  /** Absolute; made if it is missing. */
  readonly folder: string;
  /** The name a person chose; without it every paper gets its own. */
  readonly fileName?: string;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly isCancelled?: () => boolean;
}

/** @returns the names of the files in the order of the papers, without their folder */
export async function writeEach(
  { folder, fileName: chosen, onProgress, isCancelled = () => false, ...options }: WriteOptions,
  form: PaperForm,
  render: (paper: Paper) => Promise<Result<Uint8Array>>,
): Promise<Result<readonly string[]>> {
  const papers = [...options.papers];
  const taken = new Set<string>();
  const fileNames: string[] = [];
  for (const paper of papers) {
    if (isCancelled()) return refuse('papers.cancelled', both(sentence('papers.refused.cancelled')));
    const made = await render(paper);
    if (!made.ok) return made;
    const fileName = untaken(chosen ?? paperFileName(paper, form), taken);
    const written = await writeInto(folder, fileName, made.value);
    if (!written.ok) return written;
    fileNames.push(fileName);
    onProgress?.({ done: fileNames.length, total: papers.length });
  }
  return done(fileNames);
}
