/** Lines of a matrix parted so that each part fits a page. */

/** Millimetres that a page holds below a heading, with caption and legend. */
const highest = 176;

/** Parts that are about as high as each other, and no higher than a page holds below a head of `head` millimetres. */
export function pagesOf<Line extends { readonly height: number }>(
  lines: readonly Line[],
  head: number,
): readonly (readonly Line[])[] {
  const sum = lines.reduce((all, { height }) => all + height, 0);
  const tallest = Math.max(0, ...lines.map(({ height }) => height));
  const room = highest - head;
  const limit = Math.min(room, sum / Math.ceil(sum / room) + tallest);
  const pages: Line[][] = [];
  let left = 0;
  for (const line of lines) {
    if (line.height > left) {
      pages.push([]);
      left = limit;
    }
    pages.at(-1)?.push(line);
    left -= line.height;
  }
  return pages;
}
