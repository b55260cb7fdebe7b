/** The facts of the paper for programs, inside the file. */
import { type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Paper } from '../../../shared/papers/paper';

/** Attaches the paper's JSON as data that the visible pages were made of. */
export function attachFacts(pdf: PDFDocument, { attachment, date }: Paper): void {
  const { context, catalog } = pdf;
  const contents = new TextEncoder().encode(JSON.stringify(attachment.contents, undefined, 2));
  const day = PDFString.of(`D:${date.replaceAll('-', '')}000000Z`);
  const file = context.flateStream(contents, {
    Type: 'EmbeddedFile',
    Subtype: 'application/json',
    Params: { Size: contents.length, CreationDate: day, ModDate: day },
  });
  const description = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(attachment.fileName),
      UF: PDFHexString.fromText(attachment.fileName),
      Desc: PDFHexString.fromText(attachment.description),
      EF: { F: context.register(file) },
      AFRelationship: 'Data',
    }),
  );
  catalog.set(
    PDFName.of('Names'),
    context.obj({ EmbeddedFiles: { Names: [PDFString.of(attachment.fileName), description] } }),
  );
  catalog.set(PDFName.of('AF'), context.obj([description]));
}
