/** Cells that hold several words, districts or countries. */
import { sentence } from '../../language/messages/sentence';
import { parseNumber, toLatinDigits } from '../../language/numerals';
import { fold, normalise } from '../../language/persian';
import { limits } from '../../model/limits';
import { countryTable } from '../../reference/countries';
import { type Cell, cellText } from '../table';
import { nothing, type Reading, type Remark, understood, warning, wrong } from './outcome';
import { partsOf } from './parts';

/** The parts once each; what was repeated is said. */
function distinct<Value>(values: readonly Value[], remarks: readonly Remark[]): Reading<readonly Value[]> {
  const once = [...new Set(values)];
  const hasErrors = remarks.some(({ severity }) => severity === 'error');
  if (hasErrors) return { remarks };
  if (once.length === values.length) return understood(once, remarks);
  const say = (at: string, read: string) => sentence('exchange.cell.repeated', { cell: at, read });
  return understood(once, [...remarks, warning('repeated', say)]);
}

/** Words, each once. */
export function readWords(cell: Cell | undefined): Reading<readonly string[]> {
  const parts = partsOf(cell);
  if (parts.length === 0) return nothing;
  const long = parts.find((part) => part.length > limits.shortText);
  if (long === undefined) return distinct(parts, []);
  const params = { length: long.length, longest: limits.shortText };
  return wrong('too-long', (at) => sentence('exchange.cell.tooLong', { cell: at, ...params }));
}

function districtOf(part: string): number | undefined {
  const number = parseNumber(toLatinDigits(part).replace(/^\s*(?:منطقه\S?|district|d)\s*/i, ''));
  return number !== undefined && Number.isInteger(number) && number >= 1 && number <= 22 ? number : undefined;
}

function notADistrict(part: string): Remark {
  return {
    severity: 'error',
    code: 'district',
    say: (at) => sentence('exchange.cell.district', { cell: at, read: part }),
  };
}

const wholeCity = new Set(['همه', 'همه مناطق', 'کل شهر', 'سراسر شهر', 'all', 'whole city', 'the whole city']);

/** Districts: «۱، ۱۷», «منطقه ۲۲». An empty list is the whole city. */
export function readDistricts(cell: Cell | undefined): Reading<readonly number[]> {
  const parts = partsOf(cell).flatMap((part) => part.split(/\s+و\s+/));
  if (parts.length === 0) return nothing;
  if (wholeCity.has(fold(cellText(cell)))) return understood([]);
  const found = parts.map(districtOf);
  const remarks = parts.filter((_, index) => found[index] === undefined).map(notADistrict);
  return distinct(
    found.filter((district) => district !== undefined),
    remarks,
  );
}

/** One district. */
export function readDistrict(cell: Cell | undefined): Reading<number> {
  const text = normalise(cellText(cell));
  if (text === '') return nothing;
  const district = districtOf(text);
  return district === undefined ? { remarks: [notADistrict(text)] } : understood(district);
}

/** Short names that lists use beside the full ones of the table. */
const alsoCalled: readonly (readonly [string, string])[] = [
  ['امارات', 'AE'],
  ['امارات متحده عربی', 'AE'],
  ['آذربایجان', 'AZ'],
  ['عربستان', 'SA'],
  ['آمریکا', 'US'],
  ['ایالات متحده', 'US'],
  ['کره جنوبی', 'KR'],
  ['انگلستان', 'GB'],
  ['انگلیس', 'GB'],
  ['turkey', 'TR'],
  ['uae', 'AE'],
  ['usa', 'US'],
];
const countries = new Map(
  [
    ...countryTable.rows.flatMap(({ code, name }) => [[name.fa, code] as const, [name.en, code] as const]),
    ...alsoCalled,
  ].map(([name, code]) => [fold(name), code] as const),
);

/** Countries by two-letter code (any, the table need not know it) or by Persian or English name. */
export function readCountries(cell: Cell | undefined): Reading<readonly string[]> {
  const parts = partsOf(cell);
  if (parts.length === 0) return nothing;
  const found = parts.map((part) => (/^[A-Za-z]{2}$/.test(part) ? part.toUpperCase() : countries.get(fold(part))));
  const remarks = parts
    .filter((_, index) => found[index] === undefined)
    .map(
      (part): Remark => ({
        severity: 'error',
        code: 'country',
        say: (at) => sentence('exchange.cell.country', { cell: at, read: part }),
      }),
    );
  return distinct(
    found.filter((code) => code !== undefined),
    remarks,
  );
}
