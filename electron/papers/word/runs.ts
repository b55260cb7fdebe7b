/** Runs and paragraphs in the direction of the paper. */
import { type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Language } from '../../../shared/language/language';
import { piecesOf } from './pieces';

export interface RunLook {
  readonly bold?: boolean;
  /** In half points. */
  readonly size?: number;
  /** Six hexadecimal digits. */
  readonly color?: string;
}

/** The runs of one text. */
export function runsOf(text: string, language: Language, look: RunLook = {}): readonly TextRun[] {
  return piecesOf(text, language).map(
    (piece) => new TextRun({ ...look, text: piece.text, rightToLeft: piece.isRightToLeft }),
  );
}

/** A paragraph in the direction of the paper. */
export function paragraphOf(
  text: string,
  language: Language,
  options: Omit<IParagraphOptions, 'text' | 'children'> = {},
  look: RunLook = {},
): Paragraph {
  return paragraphWith(runsOf(text, language, look), language, options);
}

/** The same around runs that are there already. */
export function paragraphWith(
  children: readonly ParagraphChild[],
  language: Language,
  options: Omit<IParagraphOptions, 'text' | 'children'> = {},
): Paragraph {
  return new Paragraph({ ...options, children, bidirectional: language === 'fa' });
}
