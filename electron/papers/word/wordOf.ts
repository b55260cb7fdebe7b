/** A paper as a Word file that an office can go on writing: the same model that is printed, with headings, tables and page numbers of Word. */
import { AlignmentType, Document, Footer, Header, type ISectionOptions, Packer, type Paragraph } from 'docx';
import { hasTitle } from '../../../shared/papers/outline';
import type { Paper } from '../../../shared/papers/paper';
import { sectionParts } from './blocks';
import { letterBody, letterFoot, letterHead } from './letter';
import { attention, margin, millimetres, muted, pageHeight, pageWidth, sizes } from './looks';
import { pageNumber } from './pageNumber';
import { paragraphOf } from './runs';
import { stylesOf } from './styles';
import { titleParts } from './title';

/** The bytes of a .docx file. */
export async function wordOf(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    subject: paper.subject,
    creator: paper.author,
    styles: stylesOf(paper.language),
    sections: [...letterSection(paper), ...bodySection(paper)],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const side = millimetres(margin);
const page = {
  size: { width: millimetres(pageWidth), height: millimetres(pageHeight) },
  margin: { top: side, bottom: side, left: side, right: side },
};

/** The letter begins with the letterhead; its other pages have the running head. */
function letterSection(paper: Paper): readonly ISectionOptions[] {
  const { letter, language } = paper;
  if (letter === undefined) return [];
  const first = new Header({ children: [...draftMark(paper), ...letterHead(letter, language)] });
  return [
    {
      properties: { page, titlePage: true },
      headers: { first, default: runningHead(paper) },
      footers: { first: foot(paper, letterFoot(letter, language)), default: foot(paper) },
      children: [...letterBody(letter, language)],
    },
  ];
}

/** The title says what the running head would say over it. */
function bodySection(paper: Paper): readonly ISectionOptions[] {
  if (!hasTitle(paper)) return [];
  return [
    {
      properties: { page, titlePage: true },
      headers: { first: new Header({ children: [...draftMark(paper)] }), default: runningHead(paper) },
      footers: { first: foot(paper), default: foot(paper) },
      children: [...titleParts(paper), ...paper.sections.flatMap((section) => sectionParts(section, paper.language))],
    },
  ];
}

function runningHead(paper: Paper): Header {
  const look = { size: sizes.small, color: muted };
  const below = { alignment: AlignmentType.CENTER, spacing: { after: 200 } };
  const name = paragraphOf(paper.title, paper.language, below, look);
  return new Header({ children: [...draftMark(paper), name] });
}

/** What is laid over a printed draft stands at the head of a Word page. */
function draftMark({ watermark, language }: Paper) {
  const look = { bold: true, color: attention };
  return watermark === undefined ? [] : [paragraphOf(watermark, language, { alignment: AlignmentType.CENTER }, look)];
}

function foot({ language }: Paper, above: readonly Paragraph[] = []): Footer {
  return new Footer({ children: [...above, pageNumber(language)] });
}
