/** What every kind of export is: one file, one kind of paper or list, written into the folder that was asked for. */
import type { SavedDocument } from '../../../shared/document/envelope';
import type { Language } from '../../../shared/language/language';
import type { Result } from '../../../shared/result';
import type { Answer, Place, Words } from '../verb';

export interface ExportOrder {
  /** The workspace file. */
  readonly file: string;
  readonly saved: SavedDocument;
  readonly words: Words;
  readonly language: Language;
  /** Absolute; made if it is missing. */
  readonly folder: string;
  readonly place: Place;
}

export interface ExportKind {
  readonly name: string;
  /** Is it laid out as pages, which only Electron can? */
  readonly needsPages: boolean;
  run(order: ExportOrder): Promise<Result<Answer>>;
}
