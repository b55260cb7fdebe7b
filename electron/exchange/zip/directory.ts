/** The table of contents of an archive, read with mistrust: what contradicts itself is refused before anything is unpacked. */
import { fileLimits } from '../limits';
import { Stop } from '../unreadable';

export interface Entry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

const signature = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50, end64: 0x06064b50, locator64: 0x07064b50 };
const endLength = 22;
const longestComment = 0xffff;
const inExtra = 0xffffffff;

/** Numbers of the archive; reading past its end is a broken archive. */
class Numbers {
  readonly #view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  short(at: number): number {
    this.#within(at, 2);
    return this.#view.getUint16(at, true);
  }

  long(at: number): number {
    this.#within(at, 4);
    return this.#view.getUint32(at, true);
  }

  /** Eight bytes; more than a file can hold is a lie. */
  huge(at: number): number {
    this.#within(at, 8);
    const value = this.#view.getBigUint64(at, true);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Stop('contradictory');
    return Number(value);
  }

  text(at: number, length: number): string {
    this.#within(at, length);
    return new TextDecoder().decode(this.bytes.subarray(at, at + length));
  }

  #within(at: number, length: number): void {
    if (at < 0 || at + length > this.bytes.length) throw new Stop('broken');
  }
}

/** The record at the end of the archive. */
function endOf(numbers: Numbers): number {
  const last = numbers.bytes.length - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (numbers.long(at) === signature.end) return at;
  }
  throw new Stop('broken');
}

function contentsOf(numbers: Numbers): { readonly count: number; readonly start: number } {
  const end = endOf(numbers);
  const [count, start] = [numbers.short(end + 10), numbers.long(end + 16)];
  if (count !== 0xffff && start !== inExtra) return { count, start };
  if (end < 20 || numbers.long(end - 20) !== signature.locator64) throw new Stop('contradictory');
  const record = numbers.huge(end - 12);
  if (numbers.long(record) !== signature.end64) throw new Stop('contradictory');
  return { count: numbers.huge(record + 32), start: numbers.huge(record + 48) };
}

/** Sizes and place that did not fit into their four bytes stand behind the name, in this order. */
function wideNumbers(numbers: Numbers, at: number, length: number, narrow: readonly number[]): readonly number[] {
  if (!narrow.includes(inExtra)) return narrow;
  for (let field = at; field + 4 <= at + length; field += 4 + numbers.short(field + 2)) {
    if (numbers.short(field) !== 1) continue;
    let next = field + 4;
    return narrow.map((value) => {
      if (value !== inExtra) return value;
      next += 8;
      return numbers.huge(next - 8);
    });
  }
  throw new Stop('contradictory');
}

/** A name that leads out of the archive is a trick: nothing of ours is ever written, but nothing honest is called so. */
function safeName(name: string): string {
  const path = name.replaceAll('\\', '/');
  if (/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/i.test(path)) throw new Stop('contradictory');
  return path;
}

/** Where the packed bytes begin; the header before them must say the same name. */
function startOf(numbers: Numbers, local: number, name: string): number {
  if (numbers.long(local) !== signature.local) throw new Stop('broken');
  const nameLength = numbers.short(local + 26);
  if (safeName(numbers.text(local + 30, nameLength)) !== name) throw new Stop('contradictory');
  return local + 30 + nameLength + numbers.short(local + 28);
}

function readEntry(numbers: Numbers, at: number): { readonly entry: Entry; readonly next: number } {
  if (numbers.long(at) !== signature.entry) throw new Stop('broken');
  const [nameLength, extraLength] = [numbers.short(at + 28), numbers.short(at + 30)];
  const narrow = [numbers.long(at + 24), numbers.long(at + 20), numbers.long(at + 42)];
  const [unpacked = 0, packed = 0, local = 0] = wideNumbers(numbers, at + 46 + nameLength, extraLength, narrow);
  const name = safeName(numbers.text(at + 46, nameLength));
  const method = numbers.short(at + 10);
  if ((numbers.short(at + 8) & 1) === 1) throw new Stop('encrypted');
  if (method !== 0 && method !== 8) throw new Stop('broken');
  const start = startOf(numbers, local, name);
  if (start + packed > numbers.bytes.length) throw new Stop('broken');
  const entry = { name, isDeflated: method === 8, packed, unpacked, crc: numbers.long(at + 16), start };
  return { entry, next: at + 46 + nameLength + extraLength + numbers.short(at + 32) };
}

/** Two entries of one name, or with bytes in common, are read differently by different programs. */
function refuseOverlaps(entries: readonly Entry[]): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const inOrder = entries.filter(({ packed }) => packed > 0).sort((a, b) => a.start - b.start);
  const overlaps = inOrder.some(({ start, packed }, index) => start + packed > (inOrder[index + 1]?.start ?? Infinity));
  if (names.size < entries.length || overlaps) throw new Stop('contradictory');
}

/** Every entry of the archive. @throws Stop when it is broken, contradicts itself or would unpack to too much */
export function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const numbers = new Numbers(bytes);
  const { count, start } = contentsOf(numbers);
  if (count > fileLimits.archiveEntries) throw new Stop('tooLarge');
  const entries: Entry[] = [];
  for (let at = start; entries.length < count; ) {
    const { entry, next } = readEntry(numbers, at);
    entries.push(entry);
    at = next;
  }
  const all = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isHuge = entries.some(({ unpacked }) => unpacked > fileLimits.archiveEntryBytes);
  if (isHuge || all > fileLimits.archiveBytes) throw new Stop('tooLarge');
  refuseOverlaps(entries);
  return entries;
}
