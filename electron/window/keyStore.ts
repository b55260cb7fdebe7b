/** The system's own store, for keys. */
import { safeStorage } from 'electron';
import type { SystemStore } from '../exchange/review/guard';

/** Only Linux has several stores to choose from, of which one keeps nothing secret. */
export const keyStore: SystemStore = {
  isEncryptionAvailable: () => safeStorage.isEncryptionAvailable(),
  ...(process.platform === 'linux' ? { getSelectedStorageBackend: () => safeStorage.getSelectedStorageBackend() } : {}),
  encryptString: (text) => safeStorage.encryptString(text),
  decryptString: (kept) => safeStorage.decryptString(kept),
};
