/** Values of items as a person reads them, whatever the field: texts, lists, levels, amounts, dates. */
import { closedWord } from '../../../../shared/exchange/closedWords';
import type { ListName } from '../../../../shared/exchange/columns';
import { formatDate } from '../../../../shared/language/jalali';
import { joinList } from '../../../../shared/language/messages/say';
import { formatMoney } from '../../../../shared/language/money';
import { formatNumber, formatPercent, toPersianDigits } from '../../../../shared/language/numerals';
import type { Workspace } from '../../../../shared/model/workspace';
import { countryName } from '../../../../shared/reference/countries';
import type { Words } from '../../../state/language';
import { levelOf } from '../../../widgets/levelWords';

export interface Reader {
  readonly list: ListName;
  readonly words: Words;
  /** For the names behind ids. */
  readonly workspace: Workspace | undefined;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const date = /^\d{4}-\d{2}-\d{2}$/;

function sayWord(field: string, word: string, reader: Reader): string {
  const { words, workspace } = reader;
  const closed = closedWord(reader.list, field, word);
  if (closed !== undefined) return words.say(closed);
  if (date.test(word)) return formatDate(word, words.language);
  if (field === 'exportCountries') return countryName(word, words.language);
  if (field === 'areaId') return nameOf(workspace?.areas, word, words);
  if (field === 'firmIds' || field === 'bans' || field === 'members.firmId')
    return nameOf(workspace?.firms, word, words);
  if (field === 'needIds') return titleOf(word, reader);
  return words.language === 'fa' && /^[\d\s()+-]+$/.test(word) ? toPersianDigits(word) : word;
}

function titleOf(id: string, { words, workspace }: Reader): string {
  const need = workspace?.needs.find((one) => one.id === id);
  return need === undefined ? id : words.text(need.title);
}

function nameOf(
  list: readonly { readonly id: string; readonly name: { readonly fa: string; readonly en?: string } }[] | undefined,
  id: string,
  words: Words,
): string {
  const found = list?.find((one) => one.id === id);
  return found === undefined ? id : words.text(found.name);
}

function sayCapability({ capabilityId, level, minLevel, weight }: Fields, { words, workspace }: Reader): string {
  const name = nameOf(workspace?.capabilities, String(capabilityId), words);
  const reached = levelOf(Number(level ?? minLevel));
  const number = formatNumber(reached, words.language);
  if (weight === undefined) return words.t('importing.value.capability', { name, level: number });
  return words.t('importing.value.requirement', { name, level: number, weight: Number(weight) });
}

/** A member or a phase: what it is, and in brackets what is said of it. */
function sayPart(field: string, { id: _, ...value }: Fields, reader: Reader): string {
  const { firmId, kind, pinned, ...rest } = value;
  const name =
    firmId === undefined ? sayValue(`${field}.kind`, kind, reader) : sayValue(`${field}.firmId`, firmId, reader);
  const others = Object.entries(rest).map(([part, one]) => sayValue(`${field}.${part}`, one, reader));
  const details = [...others, ...(pinned === true ? [reader.words.t('nouns.pin')] : [])].filter((one) => one !== '');
  return reader.words.t('importing.value.part', { name, details });
}

function sayFields(field: string, value: Fields, reader: Reader): string {
  if ('capabilityId' in value) return sayCapability(value, reader);
  if (field === 'members' || field === 'phases') return sayPart(field, value, reader);
  if (typeof value.fa === 'string') {
    const { fa, en } = value;
    return typeof en === 'string' && en !== '' ? `${fa} / ${en}` : fa;
  }
  const parts = Object.entries(value).map(([name, part]) => sayValue(`${field}.${name}`, part, reader));
  return joinList(
    parts.filter((part) => part !== ''),
    reader.words.language,
  );
}

function sayNumber(field: string, value: number, { words: { language }, workspace }: Reader): string {
  if (/budget|rndSpend/i.test(field)) return formatMoney(value, language, workspace?.office.currency);
  return field === 'members.sharePercent' ? formatPercent(value / 100, language) : formatNumber(value, language);
}

/** The value in words; nothing for a missing one. */
export function sayValue(field: string, value: unknown, reader: Reader): string {
  const { language, t } = reader.words;
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return sayNumber(field, value, reader);
  if (typeof value === 'string') return sayWord(field, value, reader);
  if (Array.isArray(value))
    return joinList(
      value.map((one: unknown) => sayValue(field, one, reader)),
      language,
    );
  return isFields(value) ? sayFields(field, value, reader) : '';
}
