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
  /** Cells of all sheets together, the empty ones before the last of a row counted. */
  cells: 2_000_000,
  /** Texts that the cells of a workbook share. */
  texts: 500_000,
  /** Of all cells together. */
  characters: 30_000_000,
  /** What a spreadsheet program lets a cell hold. */
  cellCharacters: 32_767,
  mergedRanges: 1_000,
  /** One tag with its attributes; elements inside each other. */
  tagCharacters: 65_536,
  depth: 64,
} as const;
