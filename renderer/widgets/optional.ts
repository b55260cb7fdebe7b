/** Handing optional props on: a prop that is missing is left out, not passed as undefined. */

/** The object without its undefined fields. */
export function given<Fields extends object>(
  fields: {
    readonly [Key in keyof Fields]: Fields[Key] | undefined;
  },
): Partial<Fields> {
  const copy: Partial<Fields> = {};
  for (const key of Object.keys(fields) as (keyof Fields)[]) {
    const value = fields[key];
    if (value !== undefined) copy[key] = value;
  }
  return copy;
}
