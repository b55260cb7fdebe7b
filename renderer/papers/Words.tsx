/** A text inside a line: kept to itself when it runs the other way. */
import { foreignAttributes, usePaperLanguage } from './paperLanguage';

export function Words({ text }: { readonly text: string }) {
  const foreign = foreignAttributes(text, usePaperLanguage());
  return foreign.lang === undefined ? text : <bdi {...foreign}>{text}</bdi>;
}
