/** The part of the contract that the office uses for review by file: its key, a round sent, the inbox of answers. */
import type { JudgedAnswer } from '../exchange/review/judge';
import { type LetterWords, letterWordsSchema } from '../exchange/review/letter';
import {
  type ConsortiumId,
  consortiumIdSchema,
  type FirmId,
  firmIdSchema,
  type ScenarioId,
  scenarioIdSchema,
} from '../ids';
import { type Language, languages } from '../language/language';
import { limits } from '../model/limits';
import { dateSchema } from '../model/text';
import { z } from '../parsing';
import type { Refusal } from '../result';
import type { Chosen } from './chosen';

/** What there is to say of the office's key. */
export interface OfficeKeyFacts {
  /** It is made when it is first needed. */
  readonly isMade: boolean;
  /** What keeps it, or would keep it: the system's store, a passphrase, or the rights of its file alone. */
  readonly keeps: 'system' | 'passphrase' | 'none';
  readonly folder: string;
  /** Its fingerprint as words, once it is open. */
  readonly keyWords?: readonly string[];
}

/** A firm that is sent a package. */
export interface SendingTo {
  readonly firmId: FirmId;
  readonly consortiumIds: readonly ConsortiumId[];
  /** Chosen by the office; five words are made where there is none. */
  readonly passphrase?: string;
}

export interface SendRequest {
  readonly scenarioId: ScenarioId;
  readonly dueOn?: string;
  readonly letter: LetterWords;
  readonly firms: readonly SendingTo[];
  readonly language: Language;
}

/** A round that was sent; its passphrases are told this once. */
export interface SentRound {
  readonly exportId: string;
  readonly round: number;
  readonly folder: string;
  readonly packages: readonly { readonly firmId: FirmId; readonly fileName: string; readonly passphrase: string }[];
  readonly keyWords: readonly string[];
}

/** A file that has come in, and how it stands to the document as it is now. */
export type InboxEntry = {
  readonly id: string;
  readonly fileName: string;
  readonly arrivedAt: string;
  /** Came again after it had come. */
  readonly isAgain: boolean;
} & (
  | { readonly kind: 'judged'; readonly judged: JudgedAnswer; readonly keyWords: readonly string[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
);

export interface ReviewsRequests {
  'reviews.key': { input: Record<string, never>; answer: OfficeKeyFacts };
  /** Opens the key, or makes it. @param passphrase where one keeps it, or is to keep it */
  'reviews.openKey': { input: { passphrase?: string }; answer: OfficeKeyFacts };
  'reviews.backUpKey': { input: { passphrase: string }; answer: Chosen<{ readonly fileName: string }> };
  'reviews.restoreKey': { input: { passphrase: string }; answer: Chosen<OfficeKeyFacts> };

  /** Asks for a folder, seals the packages, records the round as one command. */
  'reviews.send': { input: SendRequest; answer: Chosen<SentRound> };
  'reviews.cancelSending': { input: Record<string, never>; answer: null };
  /** Keeps lines of text where a person wants them: passphrases apart from the packages, or reminders. */
  'reviews.saveLines': {
    input: { kind: 'passphrases' | 'reminders'; text: string; language: Language };
    answer: Chosen<{ readonly fileName: string }>;
  };

  /** The answers that have come in, judged against the document as it is. */
  'reviews.inbox': { input: Record<string, never>; answer: readonly InboxEntry[] };
  'reviews.chooseAnswers': { input: Record<string, never>; answer: Chosen<null> };
  'reviews.bringAnswers': {
    input: { files: readonly { readonly name: string; readonly bytes: Uint8Array }[] };
    answer: null;
  };
  'reviews.forget': { input: { ids: readonly string[] }; answer: null };
}

export interface ReviewsEvents {
  'reviews.progress': { readonly done: number; readonly total: number };
  /** Files have come in or were taken out of the list. */
  'reviews.inboxChanged': Record<string, never>;
}

const nothing = z.strictObject({}).readonly();
const passphrase = z.string().max(limits.shortText);
const language = z.enum(languages);
/** Files brought at once. */
const filesLimit = 200;
/** Characters of lines that are saved. */
const linesLimit = 1_000_000;

export const reviewsSchemas = {
  'reviews.key': nothing,
  'reviews.openKey': z.strictObject({ passphrase: passphrase.exactOptional() }),
  'reviews.backUpKey': z.strictObject({ passphrase }),
  'reviews.restoreKey': z.strictObject({ passphrase }),
  'reviews.send': z.strictObject({
    scenarioId: scenarioIdSchema,
    dueOn: dateSchema.exactOptional(),
    letter: letterWordsSchema,
    firms: z
      .array(
        z.strictObject({
          firmId: firmIdSchema,
          consortiumIds: z.array(consortiumIdSchema).min(1).max(limits.consortia).readonly(),
          passphrase: passphrase.exactOptional(),
        }),
      )
      .min(1)
      .max(limits.firms)
      .readonly(),
    language,
  }),
  'reviews.cancelSending': nothing,
  'reviews.saveLines': z.strictObject({
    kind: z.enum(['passphrases', 'reminders']),
    text: z.string().max(linesLimit),
    language,
  }),
  'reviews.inbox': nothing,
  'reviews.chooseAnswers': nothing,
  'reviews.bringAnswers': z.strictObject({
    files: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(limits.shortText),
          bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
        }),
      )
      .max(filesLimit)
      .readonly(),
  }),
  'reviews.forget': z.strictObject({ ids: z.array(z.string().max(40)).max(limits.reviews).readonly() }),
};
