/** Several values in one cell, as the importer takes them apart again. */

const separator = '؛ ';
/** What would be taken for a separator, and quotes themselves. */
const needsQuotes = /[؛،;,|\n\r"]/;

function quoted(part: string): string {
  return needsQuotes.test(part) ? `"${part.replaceAll('"', '""')}"` : part;
}

/** The values with «؛» between them; a value that holds a separator itself stands in quotes. */
export function joinParts(parts: readonly (string | number)[]): string {
  return parts.map((part) => quoted(part.toString())).join(separator);
}

/** One value a line; undefined where no line says anything. */
export function joinLines(lines: readonly string[]): string | undefined {
  return lines.every((line) => line === '') ? undefined : lines.join('\n');
}
