/** Why a sealed file is refused: one code and one sentence for each. */
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { type Refusal, refuse } from '../../../shared/result';

export type SealFailure =
  | 'not-sealed'
  | 'too-large'
  | 'too-new'
  | 'damaged'
  | 'too-costly'
  | 'wrong-passphrase'
  | 'header-changed'
  | 'forged'
  | 'other-office'
  | 'wrong-key-passphrase'
  | 'short-passphrase'
  | 'key-there'
  | 'key-missing'
  | 'key-elsewhere'
  | 'key-passphrase-needed';

/** The refusal with its sentence. */
export function sealRefusal(code: SealFailure): { readonly ok: false; readonly refusal: Refusal } {
  return refuse(code, both(sentence(`review.refused.${code}`)));
}
