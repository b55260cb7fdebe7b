/** Cells of one plain value: text, whole number, yes or no, date, amount of money. */
import { parseDate } from '../../language/jalali';
import { sentence } from '../../language/messages/sentence';
import { numberIn, parseMoney } from '../../language/money';
import { parseNumber, toLatinDigits } from '../../language/numerals';
import { fold, normalise } from '../../language/persian';
import { limits } from '../../model/limits';
import { momentSchema } from '../../model/text';
import { type Cell, cellText } from '../table';
import { nothing, type Reading, understood, warning, wrong } from './outcome';
import { saysNothing } from './silence';

/** What a spreadsheet shows where its formula failed. */
const failedFormula = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;

/** Text as it is stored, at most `longest` characters. */
export function readText(cell: Cell | undefined, longest: number, keepLines = false): Reading<string> {
  const raw = cellText(cell);
  if (failedFormula.test(raw.trim())) {
    return wrong('failed-formula', (at, read) => sentence('exchange.cell.failedFormula', { cell: at, read }));
  }
  if (raw.length > longest) {
    return wrong('too-long', (at) => sentence('exchange.cell.tooLong', { cell: at, length: raw.length, longest }));
  }
  const text = normalise(raw, keepLines);
  return text === '' ? nothing : understood(text);
}

/** A whole number between two ends. */
export function readInteger(cell: Cell | undefined, min: number, max: number): Reading<number> {
  const text = cellText(cell);
  if (text.trim() === '') return nothing;
  const number = parseNumber(text);
  if (number !== undefined && Number.isInteger(number) && number >= min && number <= max) return understood(number);
  return wrong('not-in-range', (at, read) => sentence('exchange.cell.notInRange', { cell: at, read, min, max }));
}

/** What stands after a number of people, and after a number of consortia that a firm can join. */
export const countedAs = {
  people: ['نفر', 'نفره', 'کارمند', 'کارکن', 'پرسنل', 'نیرو', 'شاغل', 'people', 'persons', 'employees', 'staff'],
  shares: ['کنسرسیوم', 'مشارکت', 'همکاری', 'طرح', 'پروژه', 'مورد', 'consortia', 'consortium', 'projects', 'project'],
} as const;

/** A whole number that may say what it counts: «۱۲۰ نفر», `120 people`. */
export function readCount(
  cell: Cell | undefined,
  [min, max]: readonly [number, number],
  counted: readonly string[],
): Reading<number> {
  const text = cellText(cell);
  const [, number, word = ''] = /\p{L}/u.test(text) ? (/^(.*\d)\s*(\p{L}+)$/u.exec(fold(text)) ?? []) : [];
  return readInteger(number !== undefined && counted.includes(word) ? number : cell, min, max);
}

const yes = new Set(['بله', 'بلی', 'اری', 'دارد', 'هست', 'yes', 'y', 'true', '1', '✓', '✔', '+', 'x']);
const no = new Set(['خیر', 'نه', 'ندارد', 'نیست', 'no', 'n', 'false', '0', '✗', '✘', '×', '-', '−', '–', '—']);

/** Yes or no in either language, or as a sign. */
export function readYesNo(cell: Cell | undefined): Reading<boolean> {
  const word = fold(cellText(cell));
  if (yes.has(word)) return understood(true);
  if (no.has(word)) return understood(false);
  if (saysNothing(cell)) return nothing;
  return wrong('not-yes-no', (at, read) => sentence('exchange.cell.notYesNo', { cell: at, read }));
}

/** A part of a whole, in percent; fractions are kept. */
export function readPercent(cell: Cell | undefined): Reading<number> {
  const text = cellText(cell).trim();
  if (text === '') return nothing;
  // Very small numbers are written with an exponent.
  const number = /^[\d.]+e-\d+$/.test(text) ? Number(text) : parseNumber(text.replace(/\s*[%٪]$/, ''));
  if (number !== undefined && number >= 0 && number <= 100) return understood(number);
  return wrong('not-a-percent', (at, read) => sentence('exchange.cell.notAPercent', { cell: at, read }));
}

const dayMs = 86_400_000;
const serialZero = Date.UTC(1899, 11, 30);

/** Days as spreadsheets count them, where the cell lost its date format: 1954 to 2119. A fraction is a time of day. */
function dateOfSerial(text: string): string | undefined {
  const serial = /^\d{5}(?:\.\d+)?$/.test(toLatinDigits(text)) ? Math.floor(Number(toLatinDigits(text))) : 0;
  if (serial < 20_000 || serial > 80_000) return undefined;
  return new Date(serialZero + serial * dayMs).toISOString().slice(0, 10);
}

/** A date, Jalali or Gregorian, as people type it. ISO in the document. */
export function readDate(cell: Cell | undefined): Reading<string> {
  const text = cellText(cell).trim();
  if (text === '') return nothing;
  const serial = dateOfSerial(text);
  if (serial !== undefined) {
    const say = (at: string, read: string) =>
      sentence('exchange.cell.dateSerial', { cell: at, read, date: { date: serial } });
    return understood(serial, [warning('date-serial', say)]);
  }
  const iso = parseDate(text);
  if (iso !== undefined) return understood(iso);
  return wrong('not-a-date', (at, read) => sentence('exchange.cell.notADate', { cell: at, read }));
}

/** A moment as the file writes it, or a day, which then begins at midnight UTC. */
export function readMoment(cell: Cell | undefined): Reading<string> {
  const text = cellText(cell).trim();
  if (momentSchema.safeParse(text).success) return understood(text);
  const { value: day, remarks } = readDate(cell);
  return day === undefined ? { remarks } : understood(`${day}T00:00:00Z`, remarks);
}

/** An amount in million rials; one written with another unit is converted, and a conversion that changes its number is shown. */
export function readMoney(cell: Cell | undefined): Reading<number> {
  const text = cellText(cell);
  if (text.trim() === '') return nothing;
  const amount = parseMoney(text);
  if (
    amount === undefined &&
    !/ریال|تومان|rial|toman/.test(fold(text)) &&
    /میلیارد|میلیون|تریلیون|billion|million|trillion/.test(fold(text))
  ) {
    return wrong('no-currency', (at, read) => sentence('exchange.cell.noCurrency', { cell: at, read }));
  }
  if (amount === undefined || amount < 0 || amount > limits.moneyMillionRials) {
    return wrong('not-money', (at, read) => sentence('exchange.cell.notMoney', { cell: at, read }));
  }
  if (numberIn(text) === amount) return understood(amount);
  const say = (at: string, read: string) =>
    sentence('exchange.cell.moneyConverted', { cell: at, read, amount: { money: amount } });
  return understood(amount, [warning('money-converted', say)]);
}
