/** The sections of a paper, for tests that read what they say. */
import type { Paper, Section } from '../../shared/papers/paper';

/** A section of a paper by its id. */
export function sectionOf({ sections }: Paper, id: string): Section {
  const found = sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

/** All that a section of the paper says. */
export const wordsIn = (paper: Paper, id: string) => JSON.stringify(sectionOf(paper, id));
