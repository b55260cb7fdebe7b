/** A small CSV reader for the benches: quotes, BOM, one header line. */
import { existsSync, readFileSync } from 'node:fs';

function cells(line: string): readonly string[] {
  const found = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  return found.map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'));
}

/** The rows of a file as objects by column name, or undefined where the file is missing. */
export function readTable(path: string): readonly Readonly<Record<string, string>>[] | undefined {
  if (!existsSync(path)) return undefined;
  const [header = '', ...lines] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const names = cells(header);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? `column${index}`, cell])));
}
