/** Several values in one cell, as the importer takes them apart again. */
import { quoted } from '../cells/parts';

const separator = '؛ ';

/** The values with «؛» between them; a value that holds a separator itself stands in quotes. */
export function joinParts(parts: readonly (string | number)[]): string {
  return parts.map((part) => quoted(part.toString())).join(separator);
}

/** One value a line, also an empty one, so that two columns run side by side; undefined where no line says anything. */
export function joinLines(lines: readonly string[]): string | undefined {
  return lines.every((line) => line === '') ? undefined : lines.map(quoted).join('\n');
}
