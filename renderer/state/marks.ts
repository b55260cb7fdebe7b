/** Which answers still are about the present proposal, judged in the window. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { outdatedBy } from '../../shared/exchange/review/asking';

/** SHA-256 in hexadecimal digits, as the main process writes the marks. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Has the proposal changed since the firm answered? */
export const isOutdated = outdatedBy(digest);
