/** The official letter: its head stands in the head of the first page, as a table of organisation and references. */
import { AlignmentType, ImageRun, type ParagraphChild, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Language } from '../../../shared/language/language';
import type { Fact, Letter } from '../../../shared/papers/paper';
import type { Part } from './blocks';
import { emblemOf } from './emblem';
import { muted, noLine, sizes } from './looks';
import { paragraphOf, paragraphWith, runsOf } from './runs';

const bare = { top: noLine, bottom: noLine, left: noLine, right: noLine };

/** Organisation at the start, date, number and attachment at the end (ISIRI 379). */
export function letterHead(letter: Letter, language: Language): readonly Part[] {
  const emblem = emblemOf(letter.emblem);
  const organisation = [
    ...(emblem === undefined ? [] : [paragraphWith([new ImageRun(emblem)], language)]),
    paragraphOf(letter.organisation, language, {}, { bold: true }),
    ...(letter.unit === undefined ? [] : [paragraphOf(letter.unit, language, {}, { color: muted })]),
  ];
  const references = letter.references.map((fact) => factLine(fact, language));
  const cell = (children: typeof organisation, share: number) =>
    new TableCell({ borders: bare, width: { size: share, type: WidthType.PERCENTAGE }, children });
  const head = new Table({
    visuallyRightToLeft: language === 'fa',
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...bare, insideHorizontal: noLine, insideVertical: noLine },
    rows: [new TableRow({ children: [cell(organisation, 58), cell(references, 42)] })],
  });
  return [paragraphOf(letter.invocation, language, { alignment: AlignmentType.CENTER }), head];
}

/** From the addressee to the copies. */
export function letterBody(letter: Letter, language: Language): readonly Part[] {
  const signed = [letter.closing, letter.signatory.name, letter.signatory.post];
  return [
    ...letter.addressing.map((fact) => factLine(fact, language)),
    paragraphOf(letter.salutation, language, { spacing: { before: 200 } }),
    ...letter.paragraphs.map((text) => paragraphOf(text, language, { style: 'text' })),
    ...signed.map((text, index) =>
      paragraphOf(text, language, {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        ...(index === 0 ? { spacing: { before: 400 } } : {}),
      }),
    ),
    ...(letter.copies.length === 0
      ? []
      : [paragraphOf(`${letter.copiesTitle}:`, language, { spacing: { before: 500 } })]),
    ...letter.copies.map((copy) => paragraphOf(copy, language, { bullet: { level: 0 } }, { size: sizes.small })),
  ];
}

/** A label and what is known of it, in one line. */
export function factLine({ label, value }: Fact, language: Language) {
  const runs: ParagraphChild[] = [...runsOf(`${label}: `, language, { bold: true }), ...runsOf(value, language)];
  return paragraphWith(runs, language);
}
