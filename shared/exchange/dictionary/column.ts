/** One line of the dictionary of columns. */

export interface Column {
  readonly field: string;
  /** The heading that we write, in English as programs write it; `label` is how an English sentence names it, where the heading is no English. */
  readonly name: { readonly fa: string; readonly en: string; readonly label?: string };
  /** Other headings met in lists. */
  readonly also?: readonly string[];
  /** Without it the file is not such a list. */
  readonly isRequired?: true;
  /** By it alone a row says which known item it changes: a list of changes needs no other column. */
  readonly identifies?: true;
}
