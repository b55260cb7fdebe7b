/** One step: what a file of version `from` (already valid as such) looks like in version `from + 1`. */
export interface Migration {
  readonly from: number;
  migrate(workspace: unknown): unknown;
}
