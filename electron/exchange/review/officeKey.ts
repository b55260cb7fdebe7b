/** The office's key in the window: made on first use, opened once per start, backed up and restored. */
import { fingerprintWords, foldPassphrase, shortestPassphrase } from '../../../shared/exchange/review/passphrase';
import type { OfficeKeyFacts } from '../../../shared/ipc/reviews';
import { done, type Result } from '../../../shared/result';
import { passphraseGuard, type SystemStore } from './guard';
import { guardHere } from './guardHere';
import { copyKey, guardOf, keysIn, restoreKey } from './keyFile';
import { officeKeyIn } from './keyPlaces';
import type { Keys } from './keys';
import { sealRefusal } from './refusals';

export interface OfficeKeyContext {
  /** The app's own folder. */
  readonly userFolder: string;
  readonly keyStore: SystemStore;
  /** This moment, ISO. */
  readonly now: () => string;
}

/** The lock of a backup, which leaves this computer: always a passphrase. */
function backupGuard(passphrase: string) {
  const isShort = foldPassphrase(passphrase).length < shortestPassphrase;
  return isShort ? sealRefusal('short-passphrase') : done(passphraseGuard(passphrase));
}

export class OfficeKey {
  private opened: Keys | undefined;
  /** Opened, or opened anew, by a passphrase that the person has given since the app was started. */
  private passphrase: string | undefined;

  constructor(private readonly context: OfficeKeyContext) {}

  private get path(): string {
    return officeKeyIn(this.context.userFolder);
  }

  /** What there is to say of the key; it is not made for that. A key that no passphrase keeps is opened. */
  async facts(): Promise<Result<OfficeKeyFacts>> {
    const kept = await guardOf(this.path);
    if (!kept.ok) return kept;
    const { keeps } = guardHere(this.context.keyStore);
    if (kept.value === undefined) return done({ isMade: false, keeps, folder: this.folder });
    if (this.opened === undefined && kept.value !== 'passphrase') {
      const opened = await this.keys();
      if (!opened.ok) return opened;
    }
    const words = this.opened && fingerprintWords(this.opened.fingerprint);
    return done({
      isMade: true,
      keeps: kept.value,
      folder: this.folder,
      ...(words === undefined ? {} : { keyWords: words }),
    });
  }

  private get folder(): string {
    return this.context.userFolder;
  }

  /** The keys, made on first use. @param passphrase of the key, where one keeps it or is to keep it */
  async keys(passphrase?: string): Promise<Result<Keys>> {
    if (this.opened !== undefined) return done(this.opened);
    const { guardFor, fresh } = guardHere(this.context.keyStore, passphrase);
    const kept = await keysIn(this.path, guardFor, fresh);
    if (!kept.ok) return kept;
    this.opened = kept.value.keys;
    this.passphrase = passphrase;
    return done(kept.value.keys);
  }

  /** Copies the key into a file under a passphrase of its own. */
  async backUp(to: string, passphrase: string): Promise<Result<null>> {
    const guard = backupGuard(passphrase);
    if (!guard.ok) return guard;
    const copied = await copyKey(
      this.path,
      guardHere(this.context.keyStore, this.passphrase).guardFor,
      to,
      guard.value,
    );
    return copied.ok ? done(null) : copied;
  }

  /** Works with the key of a backup from now on; a key that was here stays beside it. */
  async restore(backup: string, passphrase: string): Promise<Result<null>> {
    const { keyStore, now } = this.context;
    // Where the system keeps nothing, the passphrase of the backup keeps the key as well.
    const { fresh } = guardHere(keyStore, passphrase);
    const guard = fresh();
    if (!guard.ok) return guard;
    const restored = await restoreKey(backup, () => done(passphraseGuard(passphrase)), this.path, guard.value, now());
    if (!restored.ok) return restored;
    this.opened = restored.value;
    this.passphrase = passphrase;
    return done(null);
  }
}
