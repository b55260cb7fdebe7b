/** What a finished file names beside its pages: the headings, and what each drawing says. */
import type { Paper } from './paper';

export interface Heading {
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
}

/** All headings in the order of reading: the outline of the file. */
export function headingsOf(paper: Paper): readonly Heading[] {
  return [
    ...(hasTitle(paper) ? [{ level: 1, text: paper.title } as const] : []),
    ...paper.sections.flatMap((section): readonly Heading[] => {
      const level = section.isPart === true ? 3 : 2;
      const below = level === 3 ? 4 : 3;
      return [
        { level, text: section.title },
        ...section.blocks.flatMap((block): readonly Heading[] =>
          block.kind === 'heading' ? [{ level: below, text: block.text }] : [],
        ),
      ];
    }),
  ];
}

/** Is the title printed above the sections or on the cover? */
export function hasTitle({ cover, sections }: Paper): boolean {
  return cover !== undefined || sections.length > 0;
}

/** What each drawing says, in the order of reading. */
export function alternativesOf(paper: Paper): readonly string[] {
  return paper.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'matrix' || block.kind === 'gantt' || block.kind === 'drawing' ? [block.alternative] : [],
    ),
  );
}
