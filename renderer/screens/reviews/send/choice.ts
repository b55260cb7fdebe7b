/** Whom a round goes to, and about what: suggested by what there is to ask, decided by the person. */
import { type AskedConsortium, type AskedFirm, toAsk } from '../../../../shared/exchange/review/asking';
import { foldPassphrase, shortestPassphrase } from '../../../../shared/exchange/review/passphrase';
import type { FirmId } from '../../../../shared/ids';
import type { SendingTo } from '../../../../shared/ipc/reviews';

export const whoKinds = ['needed', 'waiting', 'changed', 'all'] as const;
export type Who = (typeof whoKinds)[number];

const hasAny = ({ consortia }: AskedFirm, reasons: readonly AskedConsortium['why'][]) =>
  consortia.some(({ why }) => reasons.includes(why));

const suggests: Readonly<Record<Who, (firm: AskedFirm) => boolean>> = {
  needed: (firm) => toAsk(firm).length > 0,
  waiting: (firm) => hasAny(firm, ['waiting']),
  changed: (firm) => hasAny(firm, ['changed', 'new']),
  all: () => true,
};

/** The firms that a suggestion chooses. */
export function suggested(firms: readonly AskedFirm[], who: Who): ReadonlySet<FirmId> {
  return new Set(firms.filter(suggests[who]).map(({ firm }) => firm.id));
}

/** What a chosen firm is asked about: what there is to ask, or everything where all its answers stand or all was wished for. */
export function askedOf(firm: AskedFirm, who: Who): readonly AskedConsortium[] {
  const open = toAsk(firm);
  return who === 'all' || open.length === 0 ? firm.consortia : open;
}

export type Passphrases = ReadonlyMap<FirmId, string>;

/** Written, and too short to keep a secret. */
export function isTooShort(passphrase: string | undefined): boolean {
  const length = foldPassphrase(passphrase ?? '').length;
  return length > 0 && length < shortestPassphrase;
}

/** The firms of the request. */
export function sendingTo(
  firms: readonly AskedFirm[],
  chosen: ReadonlySet<FirmId>,
  who: Who,
  passphrases: Passphrases,
): readonly SendingTo[] {
  return firms
    .filter(({ firm }) => chosen.has(firm.id))
    .map((one) => {
      const passphrase = passphrases.get(one.firm.id)?.trim() ?? '';
      return {
        firmId: one.firm.id,
        consortiumIds: askedOf(one, who).map(({ id }) => id),
        ...(passphrase === '' ? {} : { passphrase }),
      };
    });
}
