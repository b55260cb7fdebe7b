/** Cells of districts: «۱، ۱۷», «مناطق ۶ و ۷», «۱ تا ۵», `1-3`, «منطقه ۱ الی ۴», «کل شهر». */
import { sentence } from '../../language/messages/sentence';
import { parseNumber, toLatinDigits } from '../../language/numerals';
import { fold, normalise } from '../../language/persian';
import { type Cell, cellText } from '../table';
import { nothing, type Reading, type Remark, understood, wrong } from './outcome';
import { partsOf } from './parts';
import { distinct } from './several';

const word = '(?:منطقه[^\\s\\d]*|مناطق[^\\s\\d]*|districts?|d)\\s*';
const prefix = new RegExp(`^\\s*(?:از\\s+|from\\s+)?(?:${word})?`, 'iu');
const range = new RegExp(`^(\\d+)\\s*(?:تا|الی|to|through|[-–—−~])\\s*(?:${word})?(\\d+)$`, 'iu');
const between = /\s*(?:[&+/]|(?<!\p{L})(?:و|and)(?:(?!\p{L})|(?=منطقه)))\s*/iu;

const wholeCity = new Set(
  ['همه', 'همه مناطق', 'تمام مناطق', 'کل شهر', 'کل تهران', 'سراسر شهر', 'all', 'all districts', 'whole city']
    .concat('the whole city')
    .map(fold),
);

const isDistrict = (number: number) => Number.isInteger(number) && number >= 1 && number <= 22;

/** The districts of one part, a range all of its own; undefined if it names none of the city. */
function districtsOf(part: string): readonly number[] | undefined {
  const text = toLatinDigits(part).replace(prefix, '').trim();
  const [, from, to] = range.exec(text) ?? [];
  const ends = [parseNumber(from ?? text) ?? 0, parseNumber(to ?? text) ?? 0];
  if (!ends.every(isDistrict)) return undefined;
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

function notADistrict(part: string): Remark {
  const say: Remark['say'] = (at) => sentence('exchange.cell.district', { cell: at, read: part });
  return { severity: 'error', code: 'district', say };
}

const partsIn = (cell: Cell | undefined) =>
  partsOf(cell).flatMap((part) => {
    const found = toLatinDigits(part).split(between);
    const filled = found.filter((one) => one !== '');
    return filled.length === 0 ? [part] : filled;
  });

/** Districts, each once. An empty list is the whole city. */
export function readDistricts(cell: Cell | undefined): Reading<readonly number[]> {
  const parts = partsIn(cell);
  if (parts.length === 0) return nothing;
  if (wholeCity.has(fold(cellText(cell)))) return understood([]);
  const found = parts.map(districtsOf);
  const remarks = parts.filter((_, index) => found[index] === undefined).map(notADistrict);
  return distinct(
    found.flatMap((districts) => districts ?? []),
    remarks,
  );
}

/** One district; several are refused, because the cell does not say which of them is meant. */
export function readDistrict(cell: Cell | undefined): Reading<number> {
  const text = normalise(cellText(cell));
  if (text === '') return nothing;
  const [first, ...others] = districtsOf(text) ?? [];
  if (first !== undefined && others.length === 0) return understood(first);
  const parts = partsIn(cell).flatMap((part) => districtsOf(part) ?? []);
  if (parts.length < 2) return { remarks: [notADistrict(text)] };
  return wrong('several-districts', (at, read) => sentence('exchange.cell.severalDistricts', { cell: at, read }));
}
