/** What stands in a field, as a part of a sentence: short enough for a cell of a report or a line in a terminal. */
import type { Param } from '../language/messages/sentence';
import { sentence } from '../language/messages/sentence';
import type { Text } from '../model/text';
import { closedWord } from './closedWords';
import { isFields } from './same';

/** Texts as they are, levels as `WST:4`, lists as lists are read; «خالی» where nothing is. */
export function valueParam(field: string, value: unknown): Param {
  if (typeof value === 'string' && value !== '') return closedWord(field, value) ?? value;
  if (typeof value === 'number') return { plain: value };
  if (typeof value === 'boolean') return sentence(value ? 'common.yes' : 'common.no');
  if (Array.isArray(value) && value.length > 0) return value.map((one) => valueParam(field, one));
  if (isFields(value) && typeof value.fa === 'string') return value as unknown as Text;
  if (isFields(value) && Object.keys(value).length > 0) return Object.values(value).map(String).join(':');
  return sentence('importing.panel.nothing');
}
