/** Every text that a paper shows, as it stands in its model: what any file made of it must have. */
import { assertNever } from '../../shared/assertNever';
import type { Block, Fact, Paper } from '../../shared/papers/paper';
import { letterIn } from './papers';

const inFacts = (facts: readonly Fact[]) => facts.flatMap(({ label, value }) => [label, value]);

function inBlock(block: Block): readonly (string | undefined)[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'notice':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return inFacts(block.facts);
    case 'contents':
      // The page is said by a print alone.
      return [block.heads.number, block.heads.title, ...block.entries.flatMap(({ number, title }) => [number, title])];
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat(), ...(block.total ?? [])];
    case 'matrix':
      return [
        block.caption,
        ...Object.values(block.heads),
        ...block.columns,
        ...(block.groups.length > 1 ? block.groups.map(({ title }) => title) : []),
        ...block.groups.flatMap(({ rows }) =>
          rows.flatMap((row) => [row.title, row.minLevel, row.supplyText, ...row.cells.map(({ level }) => level)]),
        ),
        ...block.legend.map(({ text }) => text),
        ...block.key,
      ];
    case 'gantt':
    case 'drawing':
      // Where there is no drawing, its words say what it shows.
      return [block.caption, block.alternative];
    case 'signatures':
      return [
        ...Object.values(block.labels),
        ...block.places.flatMap(({ party, role, name, post }) => [party, role, name, post]),
      ];
    default:
      return assertNever(block);
  }
}

const filled = (texts: readonly (string | undefined)[]) =>
  texts.filter((text): text is string => text !== undefined && text !== '');

/** What stands at the head and the foot of a letter's first page. */
export function textsAround(paper: Paper): readonly string[] {
  if (paper.letter === undefined) return filled([paper.watermark]);
  const { invocation, organisation, unit, references, address } = letterIn(paper);
  return filled([paper.watermark, invocation, organisation, unit, ...inFacts(references), address]);
}

/** All other texts: letter, title, sections. */
export function textsWithin(paper: Paper): readonly string[] {
  const { letter, cover, title, subtitle, references = [], sections } = paper;
  const inLetter =
    letter === undefined
      ? []
      : [
          ...inFacts(letter.addressing),
          letter.salutation,
          ...letter.paragraphs,
          letter.closing,
          letter.signatory.name,
          letter.signatory.post,
          ...(letter.copies.length === 0 ? [] : [letter.copiesTitle, ...letter.copies]),
        ];
  const head =
    cover === undefined && sections.length === 0
      ? []
      : [title, subtitle, cover?.organisation, cover?.unit, ...inFacts([...(cover?.facts ?? []), ...references])];
  return filled([
    ...inLetter,
    ...head,
    ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(inBlock)]),
  ]);
}
