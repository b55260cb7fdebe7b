/** One block of a section, by its kind, as paragraphs and tables of Word. */
import { HeadingLevel, Paragraph, type Table } from 'docx';
import { assertNever } from '../../../shared/assertNever';
import type { Language } from '../../../shared/language/language';
import type { Block, Section } from '../../../shared/papers/paper';
import { attention } from './looks';
import { matrixTable } from './matrixTable';
import { paragraphOf } from './runs';
import { signatureTable } from './signatureTable';
import { factsTable, tableBlock } from './tables';

export type Part = Paragraph | Table;

/** The title of a section and its blocks. */
export function sectionParts(section: Section, language: Language): readonly Part[] {
  const below = section.isPart === true;
  const title = paragraphOf(section.title, language, {
    heading: below ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
    ...(section.newPage === true ? { pageBreakBefore: true } : {}),
  });
  return [title, ...section.blocks.flatMap((block) => [...blockParts(block, language, below), ...spaceAfter(block)])];
}

/** Two tables in a row would grow together. */
function spaceAfter({ kind }: Block): readonly Part[] {
  return kind === 'paragraph' || kind === 'heading' || kind === 'list' || kind === 'notice'
    ? []
    : [new Paragraph({ spacing: { before: 0, after: 80 } })];
}

function blockParts(block: Block, language: Language, isBelow: boolean): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return [
        paragraphOf(block.text, language, { heading: isBelow ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2 }),
      ];
    case 'paragraph':
      return [paragraphOf(block.text, language, { style: 'text' })];
    case 'notice':
      return [paragraphOf(block.text, language, { style: 'text' }, { color: attention, bold: true })];
    case 'list':
      return block.items.map((item) =>
        paragraphOf(item, language, { style: 'text', ...(block.isNumbered === true ? {} : { bullet: { level: 0 } }) }),
      );
    case 'facts':
      return [factsTable(block.facts, language)];
    case 'contents': {
      const columns = [{ title: block.heads.number, kind: 'narrow' } as const, { title: block.heads.title }];
      return tableBlock(
        { kind: 'table', columns, rows: block.entries.map(({ number, title }) => [number, title]) },
        language,
      );
    }
    case 'table':
      return tableBlock(block, language);
    case 'matrix':
      return matrixTable(block, language);
    case 'gantt':
    case 'drawing':
      // Word has no drawing of ours; what the drawing says stands there in words.
      return [
        paragraphOf(block.caption, language, { style: 'text' }, { bold: true }),
        paragraphOf(block.alternative, language, { style: 'text' }),
      ];
    case 'signatures':
      return [signatureTable(block.places, block.labels, language)];
    default:
      return assertNever(block);
  }
}
