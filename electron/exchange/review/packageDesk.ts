/**
 * The one package that a firm's executive has before them: met by its header, opened by its passphrase, shown when the office's key is
 * known, its draft kept, its answer sealed. It belongs to no workspace.
 */
import { basename, dirname } from 'node:path';
import { answerTo, type DraftAnswer, type ReviewAnswer } from '../../../shared/exchange/review/answer';
import type { PackageHeader } from '../../../shared/exchange/review/header';
import { fingerprintWords } from '../../../shared/exchange/review/passphrase';
import type { Unfinished } from '../../../shared/exchange/review/unfinished';
import type { FacedPackage, KeyAsks, OpenedReview, ReviewOpening } from '../../../shared/ipc/reviewing';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { done, type Refusal, type Result, refuse } from '../../../shared/result';
import { DraftKeeper, type DraftKept } from './draftKeeper';
import type { SystemStore } from './guard';
import { guardHere } from './guardHere';
import { guardOf, type KeptKeys, keysIn } from './keyFile';
import { firmKeyIn, knownOfficesIn } from './keyPlaces';
import { KnownOffices } from './knownOffices';
import { readSealed } from './received';
import { secretId } from './round';
import { sealAnswer } from './sealedAnswer';
import { type OpenedPackage, openPackage, packageHeaderOf } from './sealedPackage';

export interface PackageDeskContext {
  readonly userFolder: string;
  readonly store: SystemStore;
  /** This moment, ISO. */
  readonly now: () => string;
  readonly onChange: (faced: FacedPackage | null) => void;
  /** For tests: less work on the lock of a draft than the product does. */
  readonly scryptLogN?: number;
}

interface Met {
  readonly fileName: string;
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
  readonly header: PackageHeader;
}

interface Opened extends OpenedPackage {
  readonly drafts: DraftKeeper;
  isShown: boolean;
}

export interface SealedHere {
  readonly bytes: Uint8Array;
  readonly answer: ReviewAnswer;
  readonly isNewKey: boolean;
}

export class PackageDesk {
  private met: Met | undefined;
  private refused: { readonly fileName: string; readonly refusal: Refusal } | undefined;
  private opened: Opened | undefined;
  private readonly offices: KnownOffices;
  /** The answer that was sealed last. */
  sealed: ReviewAnswer | undefined;

  constructor(private readonly context: PackageDeskContext) {
    this.offices = new KnownOffices(knownOfficesIn(context.userFolder));
  }

  /** What there is to show before the passphrase. */
  get faced(): FacedPackage | null {
    if (this.met !== undefined) {
      const { fileName, header } = this.met;
      return { kind: 'faced', fileName, header, keyWords: fingerprintWords(header.fingerprint) };
    }
    return this.refused === undefined ? null : { kind: 'refused', ...this.refused };
  }

  /** The folder of the package; undefined when only its bytes are known. */
  get folder(): string | undefined {
    return this.met?.path === undefined ? undefined : dirname(this.met.path);
  }

  /** The contents, once they may be shown. */
  get contents(): OpenedPackage['contents'] | undefined {
    return this.opened?.isShown === true ? this.opened.contents : undefined;
  }

  /** Meets the package in a file; what was before the person stays when it is none. */
  async meet(path: string): Promise<Result<null>> {
    const bytes = await readSealed(path);
    return bytes.ok ? this.meetBytes(basename(path), bytes.value, path) : bytes;
  }

  /** Meets a package of which only the bytes are known. */
  async meetBytes(fileName: string, bytes: Uint8Array, path?: string): Promise<Result<null>> {
    const header = packageHeaderOf(bytes);
    if (!header.ok) return header;
    await this.putAway();
    this.met = { fileName, path, bytes, header: header.value };
    this.context.onChange(this.faced);
    return done(null);
  }

  /** Meets the package that a start of the app named; there is nobody to answer to, so a refusal is shown as a page. */
  async meetFirst(path: string): Promise<void> {
    const met = await this.meet(path);
    if (met.ok) return;
    await this.putAway();
    this.refused = { fileName: basename(path), refusal: met.refusal };
    this.context.onChange(this.faced);
  }

  async open(passphrase: string): Promise<Result<ReviewOpening>> {
    const { met } = this;
    if (met === undefined) return nothingMet();
    const opened = await openPackage(met.bytes, passphrase);
    if (!opened.ok) return opened;
    if (this.met !== met) return nothingMet();
    const { userFolder, scryptLogN } = this.context;
    const drafts = new DraftKeeper({
      packagePath: met.path,
      userFolder,
      passphrase,
      packageFingerprint: opened.value.fingerprint,
      ...(scryptLogN === undefined ? {} : { logN: scryptLogN }),
    });
    const standing = await this.offices.standing(opened.value.contents.workspaceId, met.header.key);
    this.opened = { ...opened.value, drafts, isShown: standing === 'known' };
    if (standing !== 'known') return done({ kind: 'key', standing });
    return done({ kind: 'opened', review: await this.shown(this.opened) });
  }

  /** Remembers the office's key as its own from now on, and shows the package. */
  async acceptKey(): Promise<Result<OpenedReview>> {
    const { opened, met } = this;
    if (opened === undefined || met === undefined) return nothingMet();
    await this.offices.accept(opened.contents.workspaceId, met.header.key);
    opened.isShown = true;
    return done(await this.shown(opened));
  }

  async keep(draft: Unfinished): Promise<Result<DraftKept>> {
    return this.opened?.isShown === true ? this.opened.drafts.keep(draft, this.context.now()) : nothingMet();
  }

  /** Seals the answer with the firm's key towards this office, which is made on first use. */
  async seal(draft: DraftAnswer, keyPassphrase?: string): Promise<Result<SealedHere>> {
    const { opened } = this;
    if (opened?.isShown !== true) return nothingMet();
    const { contents, fingerprint: packageFingerprint } = opened;
    const kept = await this.keysFor(opened, keyPassphrase);
    if (!kept.ok) return kept;
    const { signing, fingerprint } = kept.value.keys;
    const answer = answerTo(contents, draft, {
      answerId: secretId(),
      answeredAt: this.context.now(),
      key: signing.publicKey,
      fingerprint,
      packageFingerprint,
    });
    if (!answer.ok) return answer;
    const bytes = await sealAnswer(answer.value, signing, contents.answerTo);
    return done({ bytes, answer: answer.value, isNewKey: kept.value.isNew });
  }

  /** Settles when every draft that was to be kept is on the disk. */
  async settled(): Promise<void> {
    await this.opened?.drafts.settled();
  }

  /** Puts the package away, with its draft on the disk. */
  async leave(): Promise<void> {
    if (this.faced === null) return;
    await this.putAway();
    this.context.onChange(null);
  }

  private async putAway(): Promise<void> {
    await this.settled();
    this.met = undefined;
    this.refused = undefined;
    this.opened = undefined;
    this.sealed = undefined;
  }

  private keyPath({ contents }: OpenedPackage): string {
    return firmKeyIn(this.context.userFolder, contents.workspaceId, contents.firm.id);
  }

  private keysFor(opened: OpenedPackage, keyPassphrase: string | undefined): Promise<Result<KeptKeys>> {
    const guards = guardHere(this.context.store, keyPassphrase);
    return keysIn(this.keyPath(opened), guards.guardFor, guards.fresh);
  }

  private async keyAsks(opened: OpenedPackage): Promise<KeyAsks> {
    const guard = await guardOf(this.keyPath(opened));
    if (guard.ok && guard.value !== undefined) return guard.value === 'passphrase' ? 'passphrase' : 'nothing';
    return guardHere(this.context.store).keeps === 'system' ? 'nothing' : 'choice';
  }

  private async shown(opened: Opened): Promise<OpenedReview> {
    const kept = await opened.drafts.find();
    const { contents } = opened;
    const keyAsks = await this.keyAsks(opened);
    return { contents, draft: kept?.draft ?? null, savedAt: kept?.savedAt ?? null, keyAsks };
  }
}

function nothingMet() {
  return refuse('no-package', both(sentence('reviewing.refused.noPackage')));
}
