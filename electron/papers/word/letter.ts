/** The official letter: its head is a table of organisation and references, in the head of the first page, or over the title of other papers. */
import {
  AlignmentType,
  ImageRun,
  type Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import type { Language } from '../../../shared/language/language';
import type { Fact, Letter, Letterhead } from '../../../shared/papers/paper';
import type { Part } from './blocks';
import { emblemOf } from './emblem';
import { hairline, margin, millimetres, muted, noLine, pageWidth, sizes } from './looks';
import { paragraphOf, paragraphWith, runsOf } from './runs';

const bare = { top: noLine, bottom: noLine, left: noLine, right: noLine };

/** Organisation at the start, date, number and attachment at the end (ISIRI 379). */
export function letterHead(letter: Letterhead, language: Language): readonly Part[] {
  const emblem = emblemOf(letter.emblem, letter.organisation);
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
  return [
    ...letter.addressing.map((fact) => factLine(fact, language)),
    paragraphOf(letter.salutation, language, { spacing: { before: 200 } }),
    ...letter.paragraphs.map((text) => paragraphOf(text, language, { style: 'text' })),
    ...signature(letter, language),
    ...(letter.copies.length === 0
      ? []
      : [paragraphOf(`${letter.copiesTitle}:`, language, { spacing: { before: 500 } })]),
    ...letter.copies.map((copy) => paragraphOf(copy, language, { bullet: { level: 0 } }, { size: sizes.small })),
  ];
}

/** Millimetres. */
const signatureWidth = 70;
const stampRoom = 35;

/** At the end side, with room for hand and stamp between the closing and the name. */
function signature({ closing, signatory }: Letter, language: Language): readonly Paragraph[] {
  const place = {
    alignment: AlignmentType.CENTER,
    indent: { start: millimetres(pageWidth - 2 * margin - signatureWidth) },
  };
  return [
    paragraphOf(closing, language, { ...place, keepNext: true, spacing: { before: 400 } }),
    paragraphOf(
      signatory.name,
      language,
      { ...place, keepNext: true, spacing: { before: millimetres(stampRoom) } },
      { bold: true },
    ),
    paragraphOf(signatory.post, language, place),
  ];
}

/** The address, as it stands at the foot of the first page. */
export function letterFoot({ address }: Letter, language: Language): readonly Paragraph[] {
  if (address === undefined) return [];
  const line = { border: { top: { ...hairline, space: 4 } }, spacing: { after: 60 } };
  return [paragraphOf(address, language, line, { size: sizes.small, color: muted })];
}

/** A label and what is known of it, in one line. */
export function factLine({ label, value }: Fact, language: Language) {
  const runs: ParagraphChild[] = [...runsOf(`${label}: `, language, { bold: true }), ...runsOf(value, language)];
  return paragraphWith(runs, language);
}
