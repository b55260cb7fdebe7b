/** Puts something on the printed page and waits until it stands: texts, images, fonts. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { directionOf, languages } from '../../shared/language/language';
import { t } from '../../shared/language/messages/say';
import type { Paper } from '../../shared/papers/paper';

/** The weights the styles use; a weight that is not there would be faked by the engine. */
const weights = [400, 500, 600, 700] as const;
const everyScript = languages.map((language) => t(language, 'common.page', { page: 1, total: 2 })).join(' ');

/**
 * A function that shows contents in the document's one place for a paper. What stood there goes first: elements taken over from the
 * paper before would get other numbers in the print, and the same paper would not make the same file.
 */
export function stageIn(page: Document): (paper: Paper, contents: ReactNode) => Promise<void> {
  const place = page.getElementById('paper');
  if (place === null) throw new Error('The printed page has no place for a paper');
  const failures: unknown[] = [];
  const root = createRoot(place, { onUncaughtError: (error) => failures.push(error) });
  return async (paper, contents) => {
    page.documentElement.lang = paper.language;
    page.documentElement.dir = directionOf(paper.language);
    page.title = paper.title;
    flushSync(() => root.render(null));
    flushSync(() => root.render(contents));
    if (failures.length > 0) throw failures.pop();
    await Promise.all([fontsStand(page), imagesStand(page)]);
  };
}

async function fontsStand(page: Document): Promise<void> {
  const faces = await Promise.all(
    weights.map((weight) => page.fonts.load(`${weight} 12px "Vazirmatn Print"`, everyScript)),
  );
  if (faces.some((found) => found.length === 0)) throw new Error('A weight of the font is missing');
  await page.fonts.ready;
}

/** An emblem that cannot be decoded leaves its place empty; it does not keep the paper from being printed. */
async function imagesStand(page: Document): Promise<void> {
  await Promise.allSettled([...page.images].map((image) => image.decode()));
}
