/** Cells of countries: «روسیه و چین», `RU/CN`, `RUS, CHN`, names in both languages. */
import { sentence } from '../../language/messages/sentence';
import { fold } from '../../language/persian';
import { countryTable } from '../../reference/countries';
import type { Cell } from '../table';
import { takenApart } from './joined';
import { nothing, type Reading, type Remark } from './outcome';
import { partsOf } from './parts';
import { distinct } from './several';

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
];
const countries = new Map(
  [
    ...countryTable.rows.flatMap(({ code, code3, name }) =>
      [code3, name.fa, name.en].map((called) => [called, code] as const),
    ),
    ...alsoCalled,
  ].map(([name, code]) => [fold(name), code] as const),
);

/** Any two letters are a code: the table need not know the country. */
function countryOf(part: string): string | undefined {
  return /^[A-Za-z]{2}$/.test(part) ? part.toUpperCase() : countries.get(fold(part));
}

const joined = {
  joiner: /\s+(?:و|and)\s+|\s*[&+/–—-]\s*/giu,
  isKnown: (text: string) => countryOf(text) !== undefined,
  isEnd: () => true,
};

function unknownCountry(part: string): Remark {
  const say: Remark['say'] = (at) => sentence('exchange.cell.country', { cell: at, read: part });
  return { severity: 'error', code: 'country', say };
}

/** Countries by code of two or three letters, or by Persian or English name. */
export function readCountries(cell: Cell | undefined): Reading<readonly string[]> {
  const parts = partsOf(cell).flatMap((part) => takenApart(part, joined));
  if (parts.length === 0) return nothing;
  const found = parts.map(countryOf);
  return distinct(
    found.filter((code) => code !== undefined),
    parts.filter((_, index) => found[index] === undefined).map(unknownCountry),
  );
}
