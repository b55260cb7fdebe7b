/** A drawing of simple marks, for figures that have no shape of their own. */

/** The looks a mark of a drawing can have: the bare ground, tones of more and less, what is wanting, and the kinds of links. */
export type DrawingLook =
  | 'ground'
  | 'tone0'
  | 'tone1'
  | 'tone2'
  | 'tone3'
  | 'tone4'
  | 'below'
  | 'open'
  | 'node'
  | 'member'
  | 'conflict'
  | 'rival'
  | 'partner';

/** Everything in millimetres from the upper left corner, as it lies on the page in either language. */
export type DrawingMark =
  | {
      readonly shape: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: DrawingLook;
    }
  | {
      readonly shape: 'disc';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly look: DrawingLook;
    }
  | {
      readonly shape: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly look: DrawingLook;
    }
  | {
      readonly shape: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      /** Letters' height. */
      readonly size: number;
      readonly anchor: 'start' | 'middle';
      /** Written on a dark tone, or of less weight. */
      readonly tone?: 'light' | 'muted' | 'attention';
    };

/** A drawing of simple marks, later ones over earlier ones. */
export interface DrawingBlock {
  readonly kind: 'drawing';
  readonly caption: string;
  /** What the drawing says, for those who do not see it. */
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly DrawingMark[];
  /** What the looks mean. */
  readonly legend: readonly { readonly look: DrawingLook; readonly text: string }[];
}
