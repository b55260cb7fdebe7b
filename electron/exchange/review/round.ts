/** Packs one round: a sealed package for every firm that sits in the scenario, and the command that records what was sent. */
import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { CommandCall } from '../../../shared/commands/registry';
import { latestRound } from '../../../shared/commands/sendReviews';
import type { AskedConsortium } from '../../../shared/exchange/review/asking';
import type { LetterWords } from '../../../shared/exchange/review/letter';
import { packageFor } from '../../../shared/exchange/review/packageFor';
import { newPassphrase } from '../../../shared/exchange/review/passphrase';
import { firmsConcerned } from '../../../shared/exchange/review/redact';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Firm } from '../../../shared/model/firm';
import { isClosed, type Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { done, type Result, refuse } from '../../../shared/result';
import type { Keys } from './keys';
import { sealPackage } from './sealedPackage';

/** SHA-256 in hexadecimal digits, for the pure parts in shared. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Nobody guesses it: who names it has seen what it stands for. */
export const secretId = (): string => randomBytes(16).toString('hex');

/** Five words, from the system's source of chance. */
export const randomPassphrase = (): string => newPassphrase((below) => randomInt(below));

export interface RoundOptions {
  readonly round: number;
  readonly dueOn?: string;
  readonly keys: Keys;
  /** The moment of sending, ISO. */
  readonly now: string;
  readonly passphraseFor: (firm: Firm) => string;
  /** Firms that are sent a package, with what each is asked about; if missing, every firm that sits in the scenario about all. */
  readonly asked?: ReadonlyMap<Firm['id'], readonly AskedConsortium[]>;
  /** The office's own words in the letter. */
  readonly letter?: LetterWords;
  readonly onPacked?: (done: number, total: number) => void;
  /** Looked at between two packages: once it is true nothing more is made. */
  readonly isCancelled?: () => boolean;
  /** For tests: less work on each passphrase than a product may do. */
  readonly logN?: number;
}

export interface PackedFirm {
  readonly firm: Firm;
  readonly passphrase: string;
  readonly bytes: Uint8Array;
  readonly packageId: string;
  readonly fingerprint: string;
  readonly packed: readonly { readonly consortiumId: Scenario['consortia'][number]['id']; readonly mark: string }[];
}

export interface PackedRound {
  readonly packages: readonly PackedFirm[];
  /** To be carried out when the files are where they belong. */
  readonly call: CommandCall;
}

async function packFirm(
  workspace: Workspace,
  scenario: Scenario,
  firm: Firm,
  options: RoundOptions,
): Promise<Result<PackedFirm>> {
  const { keys, round, dueOn, now, logN, letter } = options;
  const asked = options.asked?.get(firm.id);
  const packageId = secretId();
  const contents = packageFor(workspace, scenario, firm, {
    packageId,
    round,
    ...(dueOn === undefined ? {} : { dueOn }),
    sentAt: now,
    key: keys.signing.publicKey,
    fingerprint: keys.fingerprint,
    answerTo: keys.recipient,
    digest,
    ...(asked === undefined ? {} : { asked }),
    ...(letter === undefined ? {} : { letter }),
  });
  const passphrase = options.passphraseFor(firm);
  const sealed = await sealPackage(contents, { keys, passphrase, ...(logN === undefined ? {} : { logN }) });
  if (!sealed.ok) return sealed;
  const packed = contents.consortia.map(({ id, mark }) => ({ consortiumId: id, mark }));
  return done({ firm, passphrase, packageId, packed, ...sealed.value });
}

/** Why the scenario cannot be sent in this round, before any work is done for it. */
function obstacle(
  workspace: Workspace,
  scenario: Scenario,
  concerned: readonly Firm[],
  firms: readonly Firm[],
  round: number,
) {
  if (isClosed(scenario)) {
    return refuse('scenario-closed', both(sentence('commands.refused.scenarioClosed', { scenario: scenario.name })));
  }
  const latest = latestRound(workspace, scenario.id);
  if (round < latest) return refuse('round-past', both(sentence('commands.refused.roundPast', { round, latest })));
  if (concerned.length === 0)
    return refuse('nobody-concerned', both(sentence('review.refused.nobody-concerned', { scenario: scenario.name })));
  if (firms.length === 0)
    return refuse('nothing-to-ask', both(sentence('review.refused.nothing-to-ask', { scenario: scenario.name })));
  return undefined;
}

/** Seals a package for each firm, two at a time: each passphrase costs a second of one core. */
export async function packRound(
  workspace: Workspace,
  scenario: Scenario,
  options: RoundOptions,
): Promise<Result<PackedRound>> {
  const { asked } = options;
  const concerned = firmsConcerned(workspace.firms, scenario);
  const firms = concerned.filter(({ id }) => asked === undefined || asked.has(id));
  const wrong = obstacle(workspace, scenario, concerned, firms, options.round);
  if (wrong !== undefined) return wrong;
  const packages: PackedFirm[] = [];
  for (let at = 0; at < firms.length; at += 2) {
    if (options.isCancelled?.() === true) return refuse('cancelled', both(sentence('review.refused.cancelled')));
    const pair = await Promise.all(firms.slice(at, at + 2).map((firm) => packFirm(workspace, scenario, firm, options)));
    for (const one of pair) {
      if (!one.ok) return one;
      packages.push(one.value);
    }
    options.onPacked?.(packages.length, firms.length);
  }
  return done({ packages, call: sendCall(scenario, packages, options) });
}

function sendCall(
  scenario: Scenario,
  packages: readonly PackedFirm[],
  { round, dueOn, now }: RoundOptions,
): CommandCall {
  return {
    kind: 'review.send',
    scenarioId: scenario.id,
    round,
    sentAt: now,
    ...(dueOn === undefined ? {} : { dueOn }),
    packages: packages.map(({ firm, packageId, fingerprint, packed }) => ({
      firmId: firm.id,
      packageId,
      fingerprint,
      packed,
    })),
  };
}
