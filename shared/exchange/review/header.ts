/** What stands in front of a sealed file in plain text: enough to know whose it is and whom to ring up, and nothing of what is inside. */
import { firmIdSchema } from '../../ids';
import { dateSchema, shortTextSchema, textSchema } from '../../model/text';
import { z } from '../../parsing';

/** The version of both formats that this app writes and reads (see FORMAT.md). */
export const reviewVersion = 1;
/** Bytes of the largest file of either format that is read (16 MiB). */
export const largestFile = 16 * 1024 * 1024;

/** A public key as minisign writes it: `Ed`, eight bytes of its id, 32 bytes of the key, in base64. */
export const publicKeySchema = z.string().regex(/^RW[A-Za-z0-9+/]{54}$/);
/** The first ten bytes of the SHA-256 of a public key, in hexadecimal digits. */
const fingerprintSchema = z.string().regex(/^[0-9a-f]{20}$/);

const plain = {
  version: z.literal(reviewVersion),
  office: textSchema,
  firm: z.strictObject({ id: firmIdSchema, name: textSchema }).readonly(),
  round: z.int().min(1).max(1_000),
  dueOn: dateSchema.exactOptional(),
  /** Of the key that signed the contents. */
  fingerprint: fingerprintSchema,
  key: publicKeySchema,
};

/** In front of a package: the office's key. */
export const packageHeaderSchema = z.strictObject({ format: z.literal('peyvand-review'), ...plain }).readonly();
export type PackageHeader = z.infer<typeof packageHeaderSchema>;

/** In front of an answer: the firm's key, and the fingerprint of the office that can open it. */
export const answerHeaderSchema = z
  .strictObject({ format: z.literal('peyvand-answer'), ...plain, officeFingerprint: shortTextSchema })
  .readonly();
export type AnswerHeader = z.infer<typeof answerHeaderSchema>;
