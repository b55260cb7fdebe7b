/** Everything invented says so in its name, so that no sample paper is taken for a real one. */
import type { Text } from '../../model/text';

/** «پارس (نمونه)», `Pars (sample)`. */
export function marked(fa: string, en: string): Text {
  return { fa: `${fa} (نمونه)`, en: `${en} (sample)` };
}

/** The name of an invented person. */
export function markedPerson(name: string): string {
  return `${name} (نمونه)`;
}
