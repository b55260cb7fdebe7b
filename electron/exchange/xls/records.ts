/** What the records of an old workbook say before its cells are read: is it encrypted, how old is it, which sheets are hidden. */
import { fileLimits } from '../limits';
import { Stop } from '../unreadable';

const record = { begin: 0x0809, end: 0x000a, password: 0x002f, sheet: 0x0085 };
/** Excel 97 and later; older ones are written otherwise. */
const excel97 = 0x0600;
/** Records that bring one cell; their row and column come first. */
const cellRecords = new Set([0x0006, 0x0203, 0x0204, 0x0205, 0x00fd, 0x027e, 0x00bd]);

interface Record {
  readonly id: number;
  readonly body: DataView;
}

function* recordsOf(stream: Uint8Array): Generator<Record> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; ) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 0 && length === 0) return;
    if (at + 4 + length > stream.length) throw new Stop('broken');
    yield { id, body: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    at += 4 + length;
  }
}

function refuseFarCell({ body }: Record): void {
  if (body.byteLength < 4) throw new Stop('broken');
  if (body.getUint16(0, true) >= fileLimits.rows || body.getUint16(2, true) >= fileLimits.columns)
    throw new Stop('tooLarge');
}

/** For each sheet, in order: is it hidden? @throws Stop when the workbook is encrypted, too old or too large */
export function hiddenSheetsOf(stream: Uint8Array): readonly boolean[] {
  const hidden: boolean[] = [];
  let [cells, ends, count] = [0, 0, 0];
  for (const one of recordsOf(stream)) {
    if (count === 0 && (one.id !== record.begin || one.body.byteLength < 2)) throw new Stop('broken');
    if (count === 0 && one.body.getUint16(0, true) !== excel97) throw new Stop('oldWorkbook');
    count += 1;
    if (one.id === record.password) throw new Stop('encrypted');
    if (one.id === record.end) ends += 1;
    if (one.id === record.sheet && one.body.byteLength > 4) hidden.push((one.body.getUint8(4) & 3) !== 0);
    if (!cellRecords.has(one.id)) continue;
    refuseFarCell(one);
    cells += 1;
    if (cells > fileLimits.cells) throw new Stop('tooLarge');
  }
  if (hidden.length > fileLimits.sheets) throw new Stop('manySheets');
  if (ends <= hidden.length) throw new Stop('broken');
  return hidden;
}
