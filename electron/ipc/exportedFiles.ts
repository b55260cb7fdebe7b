/** Files made at the window's wish: it has them opened and shown later by id, never by path. */
import { join } from 'node:path';
import type { Exported } from '../../shared/ipc/papers';

export class ExportedFiles {
  readonly #made = new Map<string, Exported>();

  /** Remembers an export under an id of its own. */
  keep(folder: string, fileNames: readonly string[]): Exported {
    const exported = { exportId: `export-${this.#made.size + 1}`, folder, fileNames };
    this.#made.set(exported.exportId, exported);
    return exported;
  }

  /** Path of the first file of an export. */
  first(exportId: string): string | undefined {
    const exported = this.#made.get(exportId);
    return exported && join(exported.folder, exported.fileNames[0] ?? '');
  }
}
