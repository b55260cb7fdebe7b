/** Names of elements: the same for the same tree, however the engine numbered it; their index stays sorted and points to the same elements. */
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { renumberElements } from '../../../../electron/papers/finish/structure';

const name = (number: number) => `node${String(number).padStart(8, '0')}`;

/** A paragraph with two spans, named by these numbers; the index stands in two leaves. */
async function printed([outer, first, second]: readonly [number, number, number]): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const { context } = pdf;
  const element = (kind: string, number: number, kids: readonly PDFRef[] = []) =>
    context.register(
      context.obj({ Type: 'StructElem', S: kind, ID: PDFString.of(name(number)), K: context.obj([...kids]) }),
    );
  const spans = [element('Span', first), element('Span', second)] as const;
  const paragraph = element('P', outer, spans);
  const entries = [
    [outer, paragraph],
    [first, spans[0]],
    [second, spans[1]],
  ] as const;
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const leaf = (some: typeof sorted) =>
    context.obj({
      Names: context.obj(some.flatMap(([number, dict]) => [PDFString.of(name(number)), dict])),
      Limits: context.obj([PDFString.of(name(some[0]?.[0] ?? 0)), PDFString.of(name(some.at(-1)?.[0] ?? 0))]),
    });
  const tree = context.obj({ Kids: context.obj([leaf(sorted.slice(0, 1)), leaf(sorted.slice(1))]) });
  pdf.catalog.set(
    PDFName.of('StructTreeRoot'),
    context.register(context.obj({ K: context.obj([paragraph]), IDTree: tree })),
  );
  return pdf;
}

function treeOf({ context }: PDFDocument): string {
  return context
    .enumerateIndirectObjects()
    .map(([ref, object]) => `${ref.toString()} ${object.toString()}`)
    .filter((object) => object.includes('node'))
    .join('\n');
}

test('the same tree has the same names, whatever the engine called its elements', async () => {
  const [one, other] = [await printed([3, 40, 7]), await printed([12, 11, 35])];
  renumberElements(one);
  renumberElements(other);
  expect(treeOf(one)).toBe(treeOf(other));
  expect(new Set(treeOf(one).match(/node\d{8}/g))).toEqual(new Set([name(1), name(2), name(3)]));
});

test('the index is sorted, says its limits and points to the elements it names', async () => {
  const pdf = await printed([30, 20, 10]);
  renumberElements(pdf);
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const leaves = root.lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Kids'), PDFArray);
  const seen: string[] = [];
  for (let index = 0; index < leaves.size(); index += 1) {
    const leaf = leaves.lookup(index, PDFDict);
    const list = leaf.lookup(PDFName.of('Names'), PDFArray);
    const names: string[] = [];
    for (let at = 0; at < list.size(); at += 2) {
      const own = list.lookup(at, PDFString).asString();
      expect(
        list
          .lookup(at + 1, PDFDict)
          .lookup(PDFName.of('ID'), PDFString)
          .asString(),
      ).toBe(own);
      names.push(own);
    }
    const limits = leaf.lookup(PDFName.of('Limits'), PDFArray);
    expect([limits.lookup(0, PDFString).asString(), limits.lookup(1, PDFString).asString()]).toEqual([
      names[0],
      names.at(-1),
    ]);
    seen.push(...names);
  }
  expect(seen).toEqual([name(1), name(2), name(3)]);
});

test('a cell names only heads that are elements: an empty one is none', async () => {
  const pdf = await printed([3, 40, 7]);
  const { context } = pdf;
  const attributes = (headers: readonly number[]) =>
    context.register(
      context.obj({
        A: context.obj([
          context.obj({ O: 'Table', Headers: context.obj(headers.map((number) => PDFString.of(name(number)))) }),
        ]),
      }),
    );
  attributes([40, 117]);
  const other = await printed([3, 40, 7]);
  renumberElements(pdf);
  renumberElements(other);
  const headers = treeOf(pdf)
    .split('\n')
    .filter((line) => !treeOf(other).includes(line))
    .join('');
  expect(headers.match(/node\d{8}/g)).toEqual([name(2)]);
});
