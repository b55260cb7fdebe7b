/** The part of the contract that a firm's executive uses: a review package met, opened, answered and sealed. The package never enters a workspace. */
import { type DraftAnswer, draftAnswerSchema } from '../exchange/review/answer';
import type { PackageHeader } from '../exchange/review/header';
import type { ReviewPackage } from '../exchange/review/package';
import { type Unfinished, unfinishedSchema } from '../exchange/review/unfinished';
import { type Language, languages } from '../language/language';
import { limits } from '../model/limits';
import { z } from '../parsing';
import type { Refusal } from '../result';
import type { Chosen } from './chosen';
import type { Exported } from './papers';

/** What can be said of a package before its passphrase; or why it is none. */
export type FacedPackage = { readonly fileName: string } & (
  | { readonly kind: 'faced'; readonly header: PackageHeader; readonly keyWords: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
);

/** What keeps the key that signs the answer: asked for, or to be chosen, or nothing to do. */
export type KeyAsks = 'nothing' | 'passphrase' | 'choice';

export interface DraftSaved {
  readonly savedAt: string;
  /** In the app's own folder, because nothing can be written beside the package. */
  readonly place: 'beside' | 'own';
}

export interface OpenedReview {
  readonly contents: ReviewPackage;
  readonly draft: Unfinished | null;
  readonly savedAt: string | null;
  readonly keyAsks: KeyAsks;
}

/** A package is shown only when the office's key is known, or a person has compared its words. */
export type ReviewOpening =
  | { readonly kind: 'opened'; readonly review: OpenedReview }
  | { readonly kind: 'key'; readonly standing: 'new' | 'changed' };

export interface SealedReview {
  readonly exportId: string;
  readonly fileName: string;
  readonly folder: string;
  /** Of the firm's key: what the office reads out on the phone. */
  readonly keyWords: readonly string[];
  readonly isNewKey: boolean;
}

export interface ReviewingRequests {
  'reviewing.state': { input: Record<string, never>; answer: FacedPackage | null };
  /** Asks for a package and shows what stands in front of it. */
  'reviewing.choose': { input: Record<string, never>; answer: Chosen<null> };
  /** A package that was dropped on the window. */
  'reviewing.bring': { input: { name: string; bytes: Uint8Array }; answer: Chosen<null> };
  'reviewing.open': { input: { passphrase: string }; answer: ReviewOpening };
  /** The person has compared the words of the office's key and goes on with it. */
  'reviewing.acceptKey': { input: Record<string, never>; answer: OpenedReview };
  'reviewing.keep': { input: { draft: Unfinished }; answer: DraftSaved };
  'reviewing.seal': { input: { answer: DraftAnswer; keyPassphrase?: string }; answer: Chosen<SealedReview> };
  /** The package for those who read on paper; or the answer that was sealed last, for signature and stamp. */
  'reviewing.print': { input: { paper: 'package' | 'answer'; language: Language }; answer: Chosen<Exported> };
  'reviewing.leave': { input: Record<string, never>; answer: null };
}

export interface ReviewingEvents {
  /** Another package is met, or none. */
  'reviewing.changed': FacedPackage | null;
}

const nothing = z.strictObject({}).readonly();
const passphrase = z.string().max(limits.shortText);

export const reviewingSchemas = {
  'reviewing.state': nothing,
  'reviewing.choose': nothing,
  'reviewing.bring': z.strictObject({
    name: z.string().min(1).max(limits.shortText),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  'reviewing.open': z.strictObject({ passphrase }),
  'reviewing.acceptKey': nothing,
  'reviewing.keep': z.strictObject({ draft: unfinishedSchema }),
  'reviewing.seal': z.strictObject({ answer: draftAnswerSchema, keyPassphrase: passphrase.exactOptional() }),
  'reviewing.print': z.strictObject({ paper: z.enum(['package', 'answer']), language: z.enum(languages) }),
  'reviewing.leave': nothing,
};
