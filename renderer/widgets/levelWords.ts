/** Levels as they are named in the catalogue. */

/** The level within the scale, for the key of its name; anything else counts as none. */
export function levelOf(level: number): 0 | 1 | 2 | 3 | 4 | 5 {
  return ([1, 2, 3, 4, 5] as const).find((one) => one === level) ?? 0;
}
