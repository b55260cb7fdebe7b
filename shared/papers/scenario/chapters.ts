/** Chapters with their parts, numbered as a reader looks them up. */
import type { Language } from '../../language/language';
import { t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import type { Section } from '../paper';

export interface Chapter {
  readonly section: Section;
  readonly parts: readonly Section[];
}

/** The sections of all chapters in the order of reading: «۴. …», «۴.۲. …». Parts never begin a page. */
export function numberedSections(chapters: readonly Chapter[], language: Language): readonly Section[] {
  return chapters.flatMap(({ section, parts }, index): readonly Section[] => {
    const chapter = index + 1;
    return [
      { ...section, title: t(language, 'papers.sectionTitle', { number: chapter, title: section.title }) },
      ...parts.map(({ newPage: _newPage, ...part }, position) => ({
        ...part,
        id: `${section.id} ${part.id}`,
        isPart: true,
        title: t(language, 'reports.partTitle', { chapter, number: position + 1, title: part.title }),
      })),
    ];
  });
}

/** What the chapters are called by their numbers: the page that is read first. */
export function contentsOf(chapters: readonly Chapter[], language: Language): Section {
  return {
    id: 'contents',
    title: t(language, 'reports.contents.title'),
    blocks: [
      {
        kind: 'contents',
        heads: {
          number: t(language, 'reports.contents.number'),
          title: t(language, 'reports.contents.chapter'),
          page: t(language, 'reports.contents.page'),
        },
        entries: chapters.map(({ section: { id, title } }, index) => ({
          number: formatNumber(index + 1, language),
          title,
          sectionId: id,
        })),
      },
    ],
  };
}

/** A chapter of one piece. */
export function plainChapter(section: Section): Chapter {
  return { section, parts: [] };
}
