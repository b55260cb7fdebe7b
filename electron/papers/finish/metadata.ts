/** Title, author, language and date of the file, twice: for old readers and as XMP. */
import { type PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { directionOf } from '../../../shared/language/language';
import type { Paper } from '../../../shared/papers/paper';

const producer = 'Peyvand';

/** Replaces everything the engine said about itself and the hour. */
export function describePaper(pdf: PDFDocument, paper: Paper): void {
  const { context, catalog } = pdf;
  const info = context.obj({
    Title: PDFHexString.fromText(paper.title),
    Subject: PDFHexString.fromText(paper.subject),
    Author: PDFHexString.fromText(paper.author),
    Creator: PDFHexString.fromText(producer),
    Producer: PDFHexString.fromText(producer),
    CreationDate: PDFString.of(`D:${paper.date.replaceAll('-', '')}000000Z`),
    ModDate: PDFString.of(`D:${paper.date.replaceAll('-', '')}000000Z`),
  });
  const old = context.trailerInfo.Info;
  context.trailerInfo.Info = context.register(info);
  if (old instanceof PDFRef) context.delete(old);
  const xmp = context.stream(new TextEncoder().encode(xmpOf(paper)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(xmp));
  catalog.set(PDFName.of('Lang'), PDFString.of(paper.language));
  const direction = directionOf(paper.language) === 'rtl' ? 'R2L' : 'L2R';
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true, Direction: direction }));
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Names the accessibility standard as what the file aims at; nobody has certified it. */
function xmpOf({ title, subject, author, language, date }: Paper): string {
  const inLanguage = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title>${inLanguage(title)}</dc:title>
<dc:description>${inLanguage(subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate>
<xmp:CreatorTool>${producer}</xmp:CreatorTool>
<pdf:Producer>${producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
