/** Papers to files, in the form that was asked for. */
import type { PaperForm } from '../../shared/papers/form';
import type { Result } from '../../shared/result';
import { exportPapers } from './exportPapers';
import { exportWords } from './exportWords';
import type { WriteOptions } from './writeEach';

const writers = { pdf: exportPapers, docx: exportWords } as const satisfies Record<PaperForm, unknown>;

/** @returns the names of the files in the order of the papers, without their folder */
export function writePapers({
  form,
  ...options
}: WriteOptions & { readonly form: PaperForm }): Promise<Result<readonly string[]>> {
  return writers[form](options);
}
