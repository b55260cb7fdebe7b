/** Names by which lists find things again. */
import { fold } from '../language/persian';
import type { Text } from '../model/text';

/** A name without what varies between two spellings of it. */
export function foldName(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What there is of a name in either language. */
export function namesOf({ fa, en = '' }: Text): readonly string[] {
  return [fa, en].filter((name) => name !== '');
}

/** Marks of an item that goes by its id or either name. */
export function nameMarks({ id, name }: { readonly id: string; readonly name: Text }): readonly string[] {
  return [`id:${fold(id)}`, ...namesOf(name).map((word) => `name:${foldName(word)}`)];
}
