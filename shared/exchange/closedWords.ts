/** Words of which a field has only a few, as people say them: sizes, classes, kinds of ties. */
import { type Sentence, sentence } from '../language/messages/sentence';
import { firmClassIds, firmSizes } from '../model/firm';
import { tieKinds } from '../model/tie';

/** How the word of the field is said; undefined where the field has no such words. */
export function closedWord(field: string, word: string): Sentence | undefined {
  if (field === 'size') return firmSizes.filter((one) => one === word).map((one) => sentence(`nouns.size.${one}`))[0];
  if (field === 'class')
    return firmClassIds.filter((one) => one === word).map((one) => sentence(`nouns.class.${one}`))[0];
  if (field === 'kind') return tieKinds.filter((one) => one === word).map((one) => sentence(`nouns.tie.${one}`))[0];
  return undefined;
}
