/** What stands in a field, as a part of a sentence: short enough for a cell of a report or a line in a terminal. */
import type { Param } from '../language/messages/sentence';
import { sentence } from '../language/messages/sentence';
import type { Text } from '../model/text';
import { closedWord } from './closedWords';
import type { ListName } from './columns';
import { type Fields, isFields } from './same';

/** Texts as they are, levels as `WST:4`, a member with what is said of it in brackets, lists as lists are read; «خالی» where nothing is. */
export function valueParam(list: ListName, field: string, value: unknown): Param {
  if (typeof value === 'string' && value !== '') return closedWord(list, field, value) ?? value;
  if (typeof value === 'number') return { plain: value };
  if (typeof value === 'boolean') return sentence(value ? 'common.yes' : 'common.no');
  if (Array.isArray(value) && value.length > 0) return value.map((one) => valueParam(list, field, one));
  if (isFields(value) && typeof value.fa === 'string') return value as unknown as Text;
  if (isFields(value) && Object.keys(value).length > 0) return partParam(list, field, value);
  return sentence('importing.panel.nothing');
}

/** A part of an item: one that is called by a firm, a name or a kind, else its values in a row. */
function partParam(list: ListName, field: string, part: Fields): Param {
  const called = ['firmId', 'name', 'kind'].find((name) => part[name] !== undefined);
  if (called === undefined) return Object.values(part).map(String).join(':');
  const others = Object.entries(part).filter(([name]) => ![called, 'id', 'pinned'].includes(name));
  const said = others.map(([name, value]) => valueParam(list, `${field}.${name}`, value));
  const details = part.pinned === true ? [...said, sentence('nouns.pin')] : said;
  return sentence('importing.value.part', { name: valueParam(list, `${field}.${called}`, part[called]), details });
}
