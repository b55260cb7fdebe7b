/** One line of the dictionary of columns. */

export interface Column {
  readonly field: string;
  /** The heading that we write, and that is shown to a person who misses the column. */
  readonly name: { readonly fa: string; readonly en: string };
  /** Other headings met in lists. */
  readonly also?: readonly string[];
  /** Without it the file is not such a list. */
  readonly isRequired?: true;
}
