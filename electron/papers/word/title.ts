/** What stands before the sections: the title, and of a thick paper who gives it out, when and under which number. */
import { HeadingLevel, ImageRun } from 'docx';
import type { Paper } from '../../../shared/papers/paper';
import type { Part } from './blocks';
import { emblemOf } from './emblem';
import { factLine, letterHead } from './letter';
import { muted } from './looks';
import { paragraphOf, paragraphWith } from './runs';

export function titleParts({ title, subtitle, cover, letterhead, references = [], language }: Paper): readonly Part[] {
  const emblem = emblemOf(cover?.emblem, cover?.organisation ?? '');
  const from = [cover?.organisation, cover?.unit].filter((name) => name !== undefined);
  return [
    ...(letterhead === undefined ? [] : letterHead(letterhead, language)),
    ...(emblem === undefined ? [] : [paragraphWith([new ImageRun(emblem)], language)]),
    ...from.map((name) => paragraphOf(name, language, {}, { bold: true })),
    paragraphOf(title, language, {
      heading: HeadingLevel.TITLE,
      ...(letterhead === undefined ? {} : { spacing: { before: 300 } }),
    }),
    paragraphOf(subtitle, language, {}, { color: muted }),
    ...[...(cover?.facts ?? []), ...references].map((fact) => factLine(fact, language)),
  ];
}
