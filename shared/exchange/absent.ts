/** Firms that earlier lists named and that a newer one does not: they are told of, and stay. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Bilingual } from '../result';
import type { ListName } from './columns';
import type { Header } from './header';
import type { ListsSoFar } from './listsSoFar';
import type { AbsentItem } from './report';

/** As many as a person reads in one sentence. */
const namesSaid = 10;

/** A list without names is one of changes only, and is not missed anything. To be asked when the list has just been read. */
export function absentFrom(list: ListName, { firms, lastSaid }: ListsSoFar, { fields }: Header): readonly AbsentItem[] {
  if (list !== 'firms' || !fields.has('name')) return [];
  const isAbsent = (id: string) => !firms.spokenOf.has(id) && !firms.touchedBy.has(id);
  const known = lastSaid.itemsNamed('firms').filter(isAbsent);
  return known.flatMap((id) => firms.get(id) ?? []).map(({ id, name }) => ({ id, name: name.fa }));
}

export function absentNote(absent: readonly AbsentItem[]): readonly Bilingual[] {
  if (absent.length === 0) return [];
  const said = absent.slice(0, namesSaid).map(({ name }) => name);
  const more = absent.length - said.length;
  const names = more === 0 ? said : [...said, sentence('exchange.note.absentMore', { more })];
  return [both(sentence('exchange.note.absent', { count: absent.length, names }))];
}
