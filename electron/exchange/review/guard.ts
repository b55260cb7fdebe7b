/** What keeps a secret key on a disk: a passphrase, the system's own store, or, where there is neither, only the rights of its file. */
import { done, type Result } from '../../../shared/result';
import { lockWithPassphrase, unlockWithPassphrase } from './age';
import { sealRefusal } from './refusals';

export const guardNames = ['passphrase', 'system', 'none'] as const;
export type GuardName = (typeof guardNames)[number];

export interface Guard {
  readonly name: GuardName;
  readonly lock: (secret: Uint8Array) => Promise<Uint8Array>;
  readonly unlock: (kept: Uint8Array) => Promise<Result<Uint8Array>>;
}

/** Keeps it under a passphrase. @param logN for tests: less work */
export function passphraseGuard(passphrase: string, logN?: number): Guard {
  return {
    name: 'passphrase',
    lock: (secret) => lockWithPassphrase(secret, passphrase, logN),
    async unlock(kept) {
      const opened = await unlockWithPassphrase(kept, passphrase);
      return !opened.ok && opened.refusal.code === 'wrong-passphrase' ? sealRefusal('wrong-key-passphrase') : opened;
    },
  };
}

/** Nothing but the rights of the file. */
export const fileRightsGuard: Guard = {
  name: 'none',
  lock: async (secret) => secret,
  unlock: async (kept) => done(kept),
};

/** What Electron's `safeStorage` can do, as far as it is needed. */
export interface SystemStore {
  readonly isEncryptionAvailable: () => boolean;
  /** On Linux; `basic_text` keeps nothing secret. */
  readonly getSelectedStorageBackend?: () => string;
  readonly encryptString: (text: string) => Uint8Array;
  readonly decryptString: (kept: Buffer) => string;
}

/** Keeps it in the store of the system; undefined where that store is missing or keeps nothing secret. */
export function systemGuard(store: SystemStore): Guard | undefined {
  if (!store.isEncryptionAvailable() || store.getSelectedStorageBackend?.() === 'basic_text') return undefined;
  return {
    name: 'system',
    lock: async (secret) => store.encryptString(Buffer.from(secret).toString('utf8')),
    async unlock(kept) {
      try {
        return done(Buffer.from(store.decryptString(Buffer.from(kept)), 'utf8'));
      } catch {
        return sealRefusal('damaged');
      }
    },
  };
}
