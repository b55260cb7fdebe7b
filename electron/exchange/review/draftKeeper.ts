/** Keeps the draft of an answer beside its package; where nothing can be written there, in the app's own folder. */
import { basename, dirname, join } from 'node:path';
import type { KeptDraft, Unfinished } from '../../../shared/exchange/review/unfinished';
import { done, type Result } from '../../../shared/result';
import { DraftFile, type DraftOptions } from './draftFile';

const ending = '.peyvand-draft';

export interface DraftPlaces extends DraftOptions {
  /** The package's own file; undefined when only its bytes are known. */
  readonly packagePath: string | undefined;
  /** The app's own folder. */
  readonly userFolder: string;
}

export interface DraftKept {
  readonly savedAt: string;
  readonly place: 'beside' | 'own';
}

export class DraftKeeper {
  private readonly beside: DraftFile | undefined;
  private readonly own: DraftFile;
  private last: Promise<unknown> = Promise.resolve();

  constructor({ packagePath, userFolder, ...options }: DraftPlaces) {
    this.beside = packagePath === undefined ? undefined : new DraftFile(besidePath(packagePath), options);
    this.own = new DraftFile(join(userFolder, 'drafts', `${options.packageFingerprint}${ending}`), options);
  }

  /** The newest draft of the package, wherever it was kept. */
  async find(): Promise<KeptDraft | undefined> {
    const found = await Promise.all([this.beside?.read(), this.own.read()]);
    return found
      .filter((one) => one !== undefined)
      .sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))
      .at(0);
  }

  /** Keeps it; calls follow one another. */
  keep(draft: Unfinished, savedAt: string): Promise<Result<DraftKept>> {
    const kept = this.last.then(() => this.write({ draft, savedAt }));
    this.last = kept;
    return kept;
  }

  /** Settles when everything that was to be kept is on the disk, or was refused. */
  async settled(): Promise<void> {
    await this.last;
  }

  private async write(kept: KeptDraft): Promise<Result<DraftKept>> {
    const { savedAt } = kept;
    if (this.beside !== undefined && (await this.beside.write(kept)).ok) {
      await this.own.remove();
      return done({ savedAt, place: 'beside' });
    }
    const written = await this.own.write(kept);
    return written.ok ? done({ savedAt, place: 'own' }) : written;
  }
}

function besidePath(packagePath: string): string {
  const stem = basename(packagePath).replace(/\.peyvand-review$/i, '');
  return join(dirname(packagePath), `${stem}${ending}`);
}
