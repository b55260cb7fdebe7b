/** How the window keeps keys on this computer: in the system's own store, else under a passphrase if one is given, else by the rights of the file. */
import { foldPassphrase, shortestPassphrase } from '../../../shared/exchange/review/passphrase';
import { done, type Result } from '../../../shared/result';
import { fileRightsGuard, type Guard, type GuardName, passphraseGuard, type SystemStore, systemGuard } from './guard';
import type { GuardFor } from './keyFile';
import { sealRefusal } from './refusals';

export interface GuardsHere {
  /** What would keep a key that is made now. */
  readonly keeps: GuardName;
  /** Opens what is kept: `key-passphrase-needed` when a passphrase is missing, `key-elsewhere` when another system's store keeps it. */
  readonly guardFor: GuardFor;
  /** Keeps a key that is made now. */
  readonly fresh: () => Result<Guard>;
}

/**
 * The guards of this computer, for the office's key and for a firm's alike.
 * @param store Electron's `safeStorage`
 * @param passphrase of the key, if the person gave one; it is needed only where a passphrase keeps the key
 */
export function guardHere(store: SystemStore, passphrase = ''): GuardsHere {
  const system = systemGuard(store);
  const isGiven = foldPassphrase(passphrase) !== '';
  return {
    keeps: system !== undefined ? 'system' : isGiven ? 'passphrase' : 'none',
    guardFor: (name) => {
      if (name === 'none') return done(fileRightsGuard);
      if (name === 'system') return system === undefined ? sealRefusal('key-elsewhere') : done(system);
      return isGiven ? done(passphraseGuard(passphrase)) : sealRefusal('key-passphrase-needed');
    },
    fresh: () => {
      if (system !== undefined) return done(system);
      if (!isGiven) return done(fileRightsGuard);
      const isShort = foldPassphrase(passphrase).length < shortestPassphrase;
      return isShort ? sealRefusal('short-passphrase') : done(passphraseGuard(passphrase));
    },
  };
}
