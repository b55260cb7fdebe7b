/** Makes workbooks of Excel 97 by hand: records in a stream, the stream in a compound file. */

export const sectorBytes = 512;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;

function record(id: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
}

const short = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
};
const wide = (text: string) => Buffer.concat([Buffer.from([1]), Buffer.from(text, 'utf16le')]);

export type OldCell = string | number | boolean | null | { readonly day: number };

function cellRecord(row: number, column: number, cell: OldCell): Buffer {
  if (cell === null) return record(0x0201, short(row, column, 0));
  if (typeof cell === 'string') return record(0x0204, short(row, column, 0, cell.length), wide(cell));
  if (typeof cell === 'boolean') return record(0x0205, short(row, column, 0), Buffer.from([cell ? 1 : 0, 0]));
  const number = Buffer.alloc(8);
  number.writeDoubleLE(typeof cell === 'number' ? cell : cell.day);
  return record(0x0203, short(row, column, typeof cell === 'number' ? 0 : 1), number);
}

export interface OldSheet {
  readonly name: string;
  readonly rows: readonly (readonly OldCell[])[];
  readonly isHidden?: boolean;
}

export interface OldWorkbookWishes {
  readonly version?: number;
  /** Records after the first one of the workbook. */
  readonly before?: Buffer;
}

const beginning = (version: number, kind: number) => record(0x0809, short(version, kind, 0, 0), Buffer.alloc(8));

/** The records of a workbook; style 1 shows days. */
export function oldStream(
  sheets: readonly OldSheet[],
  { version = 0x0600, before = Buffer.alloc(0) }: OldWorkbookWishes = {},
) {
  const styles = [0, 14].map((format) => record(0x00e0, short(0, format), Buffer.alloc(16)));
  const bodies = sheets.map(({ rows }) =>
    Buffer.concat([
      beginning(version, 0x10),
      ...rows.flatMap((cells, row) => cells.map((cell, column) => cellRecord(row, column, cell))),
      record(0x000a),
    ]),
  );
  const globals = (starts: readonly number[]) =>
    Buffer.concat([
      beginning(version, 0x05),
      before,
      ...styles,
      ...sheets.map(({ name, isHidden = false }, index) => {
        const start = Buffer.alloc(4);
        start.writeUInt32LE(starts[index] ?? 0);
        return record(0x0085, start, Buffer.from([isHidden ? 1 : 0, 0, name.length]), wide(name));
      }),
      record(0x000a),
    ]);
  const length = globals([]).length;
  const starts = bodies.map((_, index) => length + Buffer.concat(bodies.slice(0, index)).length);
  return Buffer.concat([globals(starts), ...bodies]);
}

export const passwordRecord = record(0x002f, Buffer.alloc(54));

/** A compound file with one stream. @param change touches the header, the table of sectors and the directory before they are joined */
export function compoundOf(
  name: string,
  stream: Buffer,
  change: (parts: { readonly header: Buffer; readonly table: Buffer; readonly directory: Buffer }) => void = () =>
    undefined,
): Buffer {
  const padded = Buffer.concat([stream, Buffer.alloc(Math.max(0, 4_096 - stream.length))]);
  const body = Buffer.concat([padded, Buffer.alloc((sectorBytes - (padded.length % sectorBytes)) % sectorBytes)]);
  const sectors = body.length / sectorBytes;
  const tables = Math.ceil((sectors + 2) / 127);
  const table = Buffer.alloc(tables * sectorBytes, 0xff);
  for (let sector = 0; sector < sectors; sector += 1) {
    table.writeUInt32LE(sector + 1 < sectors ? sector + 1 : endOfChain, sector * 4);
  }
  table.writeUInt32LE(endOfChain, sectors * 4);
  for (let one = 0; one < tables; one += 1) table.writeUInt32LE(0xfffffffd, (sectors + 1 + one) * 4);
  const directory = Buffer.alloc(sectorBytes);
  for (const [index, [label, kind, start, size]] of [
    ['Root Entry', 5, endOfChain, 0],
    [name, 2, 0, padded.length],
  ].entries() as IterableIterator<[number, [string, number, number, number]]>) {
    directory.write(label, index * 128, 'utf16le');
    directory.writeUInt16LE((label.length + 1) * 2, index * 128 + 64);
    directory[index * 128 + 66] = kind;
    for (const offset of [68, 72, 76])
      directory.writeUInt32LE(offset === 76 && kind === 5 ? 1 : free, index * 128 + offset);
    directory.writeUInt32LE(start, index * 128 + 116);
    directory.writeUInt32LE(size, index * 128 + 120);
  }
  const header = Buffer.alloc(sectorBytes, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.fill(0, 8, 76);
  for (const [at, value] of [
    [24, 62],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    header.writeUInt16LE(value, at);
  for (const [at, value] of [
    [44, tables],
    [48, sectors],
    [56, 4_096],
    [60, endOfChain],
    [68, endOfChain],
  ] as const)
    header.writeUInt32LE(value, at);
  for (let one = 0; one < tables; one += 1) header.writeUInt32LE(sectors + 1 + one, 76 + one * 4);
  change({ header, table, directory });
  return Buffer.concat([header, body, directory, table]);
}

export const oldWorkbookOf = (sheets: readonly OldSheet[], wishes: OldWorkbookWishes = {}) =>
  compoundOf('Workbook', oldStream(sheets, wishes));
