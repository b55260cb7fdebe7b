/** Which numbers of a workbook are days, and which days they are. */
import { readXml } from '../xml';
import type { Archive } from '../zip/archive';

const millisecondsPerDay = 86_400_000;
/** The day 0 of the two ways to count. The first takes 1900 for a leap year: from 1 March 1900 on its numbers are one too high. */
const day0 = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };
const lastDay = 2_958_465;

/** The day as ISO text; undefined for a number that is no day (a time of day, a length of time). */
export function dayOf(serial: number, isFrom1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= lastDay)) return undefined;
  const early = !isFrom1904 && day < 60 ? 1 : 0;
  const start = isFrom1904 ? day0.from1904 : day0.from1900;
  return new Date(start + (day + early) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Formats that spreadsheets know by number alone; those from 27 on are dates of East Asian versions. */
const isDateNumber = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Does the format show a day or a month? Quoted words, escaped signs and what stands in brackets do not count. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isDateNumber(id);
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[yd]|m{3}/i.test(plain);
}

/** For each style of a cell: does it show a day? */
export async function readDateStyles(archive: Archive, path: string | undefined): Promise<readonly boolean[]> {
  const styles: boolean[] = [];
  if (path === undefined || !archive.has(path)) return styles;
  const codes = new Map<number, string>();
  let isCellStyle = false;
  await readXml(archive.piecesOf(path), {
    open(tag) {
      if (tag.name === 'cellXfs') isCellStyle = true;
      if (tag.name === 'numFmt') codes.set(Number(tag.get('numFmtId')), tag.get('formatCode') ?? '');
      if (tag.name !== 'xf' || !isCellStyle) return;
      const id = Number(tag.get('numFmtId') ?? '0');
      styles.push(isDateFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles;
}
