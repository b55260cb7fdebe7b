/** Columns of the firms grid: what each shows and how it is ordered. Which are shown is the person's choice and is remembered. */
import { formatMoneyShort } from '../../../shared/language/money';
import { formatNumber, toPersianDigits } from '../../../shared/language/numerals';
import { compareNames } from '../../../shared/language/persian';
import type { Facts } from '../../../shared/model/facts';
import { firmClassIds, firmSizes } from '../../../shared/model/firm';
import type { Currency } from '../../../shared/model/money';
import { z } from '../../../shared/parsing';
import type { Words } from '../../state/language';
import { type FirmRow, freeCapacity } from './rows';

export const columnIds = [
  'name',
  'size',
  'class',
  'fields',
  'capabilities',
  'capacity',
  'load',
  'free',
  'district',
  'ownerGroup',
  'licence',
  'nationalId',
  'employees',
  'rndSpend',
  'site',
] as const;
export type ColumnId = (typeof columnIds)[number];

export interface Sort {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

/** What a cell needs beside its row. */
export interface CellContext {
  readonly words: Words;
  readonly facts: Facts;
  /** In which amounts are said. */
  readonly currency: Currency;
}

type Value = string | number | undefined;

interface Column {
  /** What rows are ordered by; missing values come last. */
  readonly order: (row: FirmRow, context: CellContext) => Value;
  readonly text: (row: FirmRow, context: CellContext) => string;
  readonly isNumber?: boolean;
}

const number = (value: number | undefined, { words }: CellContext) =>
  value === undefined ? '' : formatNumber(value, words.language, 0);

function capabilityNames({ firm }: FirmRow, { words, facts }: CellContext): string {
  const best = [...firm.capabilities].sort((a, b) => b.level - a.level);
  return best
    .map(({ capabilityId }) => words.text(facts.capabilities.get(capabilityId)?.name ?? { fa: capabilityId }))
    .join(words.language === 'fa' ? '، ' : ', ');
}

function digits(text: string | undefined, { words }: CellContext): string {
  return text === undefined ? '' : words.language === 'fa' ? toPersianDigits(text) : text;
}

/** Every column. A number column is aligned at its end. */
export const columns: Readonly<Record<ColumnId, Column>> = {
  name: { order: ({ firm }, { words }) => words.text(firm.name), text: ({ firm }, { words }) => words.text(firm.name) },
  size: {
    order: ({ firm }) => firmSizes.indexOf(firm.size),
    text: ({ firm }, { words }) => words.t(`nouns.size.${firm.size}`),
  },
  class: {
    order: ({ firm }) => (firm.class === undefined ? undefined : firmClassIds.indexOf(firm.class)),
    text: ({ firm }, { words }) => (firm.class === undefined ? '' : words.t(`nouns.class.${firm.class}`)),
  },
  fields: {
    order: ({ firm }) => firm.fields[0],
    text: ({ firm }, { words }) => firm.fields.join(words.language === 'fa' ? '، ' : ', '),
  },
  capabilities: { order: ({ firm }) => firm.capabilities.length, text: capabilityNames },
  capacity: {
    order: ({ firm }) => firm.capacity,
    text: ({ firm }, context) => number(firm.capacity, context),
    isNumber: true,
  },
  load: { order: ({ load }) => load, text: ({ load }, context) => number(load, context), isNumber: true },
  free: { order: freeCapacity, text: (row, context) => number(freeCapacity(row), context), isNumber: true },
  district: {
    order: ({ firm }) => firm.homeDistrict,
    text: ({ firm }, context) => number(firm.homeDistrict, context),
    isNumber: true,
  },
  ownerGroup: { order: ({ firm }) => firm.ownerGroup, text: ({ firm }) => firm.ownerGroup ?? '' },
  licence: {
    order: ({ firm }) => firm.productionLicence?.number,
    text: ({ firm }, context) => digits(firm.productionLicence?.number, context),
  },
  nationalId: {
    order: ({ firm }) => firm.nationalId,
    text: ({ firm }, context) => digits(firm.nationalId, context),
  },
  employees: {
    order: ({ firm }) => firm.employees,
    text: ({ firm }, context) => number(firm.employees, context),
    isNumber: true,
  },
  rndSpend: {
    order: ({ firm }) => firm.rndSpend,
    text: ({ firm }, { words, currency }) =>
      firm.rndSpend === undefined ? '' : formatMoneyShort(firm.rndSpend, words.language, currency),
    isNumber: true,
  },
  site: { order: ({ firm }) => firm.site, text: ({ firm }) => firm.site ?? '' },
};

function compareValues(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b));
}

/** Rows in order; equal ones stay in the order of the document, missing values come last in both directions. */
export function sortRows(rows: readonly FirmRow[], sort: Sort, context: CellContext): readonly FirmRow[] {
  const { order } = columns[sort.column];
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: order(row, context) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      return sign * compareValues(a.value, b.value);
    })
    .map(({ row }) => row);
}

const defaultColumns: readonly ColumnId[] = [
  'name',
  'size',
  'class',
  'fields',
  'capabilities',
  'capacity',
  'load',
  'district',
  'ownerGroup',
  'licence',
];
const columnsSchema = z.array(z.enum(columnIds)).min(1);
const sortSchema = z.strictObject({ column: z.enum(columnIds), direction: z.enum(['ascending', 'descending']) });

/** The remembered columns in their fixed order, the name always among them; anything unreadable gives the usual ones. */
export function parseColumns(kept: unknown): readonly ColumnId[] {
  const parsed = columnsSchema.safeParse(kept);
  const chosen = new Set<ColumnId>(parsed.success ? ['name', ...parsed.data] : defaultColumns);
  return columnIds.filter((id) => chosen.has(id));
}

/** The remembered order, or by name. */
export function parseSort(kept: unknown): Sort {
  const parsed = sortSchema.safeParse(kept);
  return parsed.success ? parsed.data : { column: 'name', direction: 'ascending' };
}
