/** What a file of lists may cost: a hostile or mistaken file is refused with a sentence instead of filling the memory. */
const mebibyte = 1024 * 1024;

export const fileLimits = {
  bytes: 50 * mebibyte,
  /** Parts of a workbook (it is an archive), and what they unpack to. */
  archiveEntries: 500,
  archiveEntryBytes: 100 * mebibyte,
  archiveBytes: 150 * mebibyte,
  sheets: 100,
  rows: 100_000,
  columns: 500,
  cells: 2_000_000,
  ms: 20_000,
} as const;
