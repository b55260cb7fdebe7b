/** A reference table: facts that can change, with where they come from and when they were written down. */
export interface Table<Row> {
  readonly source: { readonly fa: string; readonly en: string };
  /** ISO date of the retyping. */
  readonly date: string;
  /** What the reader must know before relying on it. */
  readonly note?: { readonly fa: string; readonly en: string };
  readonly rows: readonly Row[];
}
