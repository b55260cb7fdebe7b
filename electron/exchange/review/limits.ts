/** What a sealed file may cost to open: more is refused before it is unpacked. */
import { largestFile } from '../../../shared/exchange/review/header';

const mebibyte = 1024 * 1024;

export const sealLimits = {
  fileBytes: largestFile,
  headerBytes: 64 * 1024,
  /** Of the part of an age file that says for whom it is. */
  ageHeaderBytes: 1024,
  packageBytes: 32 * mebibyte,
  answerBytes: 4 * mebibyte,
  keyBytes: 4 * 1024,
  /** The base-2 logarithm of scrypt's N: what we write, and the most that we spend on opening (128 MiB and 256 MiB, a second or two). */
  scryptLogN: 17,
  scryptLogNMost: 18,
} as const;
