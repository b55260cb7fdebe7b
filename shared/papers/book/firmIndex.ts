/** The last annex of a book: where each firm stands in it, by chapter. */
import type { FirmId } from '../../ids';
import { joinList, t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import type { Section } from '../paper';
import type { Chapter } from '../scenario/chapters';
import type { ScenarioContext } from '../scenario/context';

/** @param first the number of the first of the chapters */
export function firmIndex(context: ScenarioContext, first: number, chapters: readonly Chapter[]): Section {
  const { language, text, grouping } = context;
  const places = new Map<FirmId, string[]>();
  for (const [index, { section }] of chapters.entries()) {
    const group = grouping.groups.find(({ consortium }) => consortium.id === section.id);
    for (const { firm } of group?.members ?? [])
      places.set(firm.id, [...(places.get(firm.id) ?? []), formatNumber(first + index, language)]);
  }
  const rows = [...places].map(([id, numbers]) => {
    const firm = grouping.facts.firms.get(id);
    return [firm === undefined ? id : text(firm.name), joinList(numbers, language)];
  });
  return {
    id: 'index',
    title: t(language, 'reports.index.title'),
    newPage: true,
    blocks: [
      {
        kind: 'table',
        columns: [{ title: t(language, 'nouns.firm') }, { title: t(language, 'reports.index.chapters') }],
        rows: rows.toSorted(([a = ''], [b = '']) => a.localeCompare(b, language)),
      },
    ],
  };
}
