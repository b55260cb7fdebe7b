/** The texts of a drawing as boxes, measured as papers measure, and which of them lie on each other. */
import type { DrawingBlock } from '../../shared/papers/drawing';
import { emsOf } from '../../shared/papers/measure/textWidth';
import { type Box, boxAbout, overlap } from '../../shared/planning/coverage/boxes';

interface DrawnText extends Box {
  readonly text: string;
}

/** Texts that are drawn about their middle. */
export function textsOf({ marks }: DrawingBlock): readonly DrawnText[] {
  return marks.flatMap((mark) =>
    mark.shape === 'text' && mark.anchor === 'middle'
      ? [{ text: mark.text, ...boxAbout(mark.x, mark.y, emsOf(mark.text) * mark.size, mark.size) }]
      : [],
  );
}

/** Every two texts that share ground, as they read. */
export function clashesOf(texts: readonly DrawnText[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one.text} × ${other.text}`] : [])),
  );
}
