/** Places for signatures and stamps, two beside each other, each with room for a stamp of 35 mm. */
import { HeightRule, type Paragraph, type Table, TableRow } from 'docx';
import type { Language } from '../../../shared/language/language';
import type { SignatureLabels, SignaturePlace } from '../../../shared/papers/paper';
import { millimetres, muted } from './looks';
import { paragraphOf } from './runs';
import { cellWith, tableOf } from './tables';

/** The stamp, and above it six lines of writing. */
const height = millimetres(35 + 38);
const toBeWritten = '……………………………';

export function signatureTable(places: readonly SignaturePlace[], labels: SignatureLabels, language: Language): Table {
  const pairs = places.flatMap((place, index) => (index % 2 === 0 ? [[place, places[index + 1]]] : []));
  const rows = pairs.map(
    (pair) =>
      new TableRow({
        cantSplit: true,
        height: { value: height, rule: HeightRule.ATLEAST },
        children: pair.map((place) =>
          cellWith(place === undefined ? [paragraphOf('', language)] : linesOf(place, labels, language)),
        ),
      }),
  );
  return tableOf(rows, [1, 1], language);
}

function linesOf(place: SignaturePlace, labels: SignatureLabels, language: Language): Paragraph[] {
  const written = (label: string, value = toBeWritten) => paragraphOf(`${label}: ${value}`, language);
  return [
    paragraphOf(place.party, language, {}, { bold: true }),
    paragraphOf(place.role, language, {}, { color: muted }),
    written(labels.name, place.name),
    written(labels.post, place.post),
    written(labels.date),
    paragraphOf(labels.stamp, language, {}, { color: muted }),
  ];
}
