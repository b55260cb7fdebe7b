/** The office's key, asked for by the window: facts, opening, backup, restoring. */
import { basename } from 'node:path';
import { done } from '../../../shared/result';
import type { OfficeKey } from '../../exchange/review/officeKey';
import type { Dialogs } from '../../window/dialogs';
import type { Handlers } from '../answer';

type KeyHandlers = Pick<Handlers, 'reviews.key' | 'reviews.openKey' | 'reviews.backUpKey' | 'reviews.restoreKey'>;

export interface ReviewsKeyContext {
  readonly dialogs: Pick<Dialogs, 'placeForKey' | 'keyToRestore'>;
}

/** The handlers about the office's key. */
export function reviewsKeyHandlers({ dialogs }: ReviewsKeyContext, key: OfficeKey): KeyHandlers {
  return {
    'reviews.key': () => key.facts(),
    'reviews.openKey': async ({ passphrase }) => {
      const opened = await key.keys(passphrase);
      return opened.ok ? key.facts() : opened;
    },
    'reviews.backUpKey': async ({ passphrase }) => {
      const place = await dialogs.placeForKey();
      if (place === undefined) return done({ kind: 'cancelled' });
      const kept = await key.backUp(place, passphrase);
      return kept.ok ? done({ kind: 'done', value: { fileName: basename(place) } }) : kept;
    },
    'reviews.restoreKey': async ({ passphrase }) => {
      const backup = await dialogs.keyToRestore();
      if (backup === undefined) return done({ kind: 'cancelled' });
      const restored = await key.restore(backup, passphrase);
      if (!restored.ok) return restored;
      const facts = await key.facts();
      return facts.ok ? done({ kind: 'done', value: facts.value }) : facts;
    },
  };
}
