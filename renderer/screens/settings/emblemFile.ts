/** Reads a picture for the letterhead: PNG or SVG, small, and one that can be drawn. */

export type EmblemProblem = 'kind' | 'size' | 'broken';

export interface ReadEmblem {
  /** A data URL. */
  readonly emblem?: string;
  readonly problem?: EmblemProblem;
}

const largestBytes = 200_000;
const kinds = ['image/png', 'image/svg+xml'] as const;

function asDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error('unreadable'));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });
}

/** Draws the picture where nobody sees it. @throws when it cannot be drawn */
async function draw(source: string): Promise<void> {
  const picture = new Image();
  picture.src = source;
  await picture.decode();
}

/** The picture, or what is wrong with it. @param isDrawable tells by throwing; tests have no engine that draws */
export async function readEmblem(file: File, isDrawable: typeof draw = draw): Promise<ReadEmblem> {
  if (!kinds.some((kind) => kind === file.type)) return { problem: 'kind' };
  if (file.size > largestBytes) return { problem: 'size' };
  try {
    const emblem = await asDataUrl(file);
    await isDrawable(emblem);
    return { emblem };
  } catch {
    return { problem: 'broken' };
  }
}
