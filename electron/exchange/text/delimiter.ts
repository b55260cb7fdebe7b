/** By which sign the columns of a text file are separated. */
import Papa from 'papaparse';

/** «؛» and «،» stand inside cells more often than they separate columns: they come last, and explain a file only where no other sign does so well. */
const delimiters = [',', '\t', ';', '|', '؛', '،'];

const charactersSampled = 65_536;
const linesSampled = 60;

/** How well a sign explains the first lines: how many of them have the usual number of columns, if that is more than one. */
function fitOf(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: linesSampled, skipEmptyLines: true });
  const linesByWidth = new Map<number, number>();
  for (const { length } of data) linesByWidth.set(length, (linesByWidth.get(length) ?? 0) + 1);
  const [usual] = [...linesByWidth].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return usual === undefined || usual[0] === 1 ? 0 : usual[1];
}

/** The sign that fits best; a comma where there is only one column. */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, charactersSampled);
  const fits = delimiters.map((delimiter) => ({ delimiter, fit: fitOf(sample, delimiter) }));
  return fits.reduce((best, one) => (one.fit > best.fit ? one : best)).delimiter;
}
