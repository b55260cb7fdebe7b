/** The container of old workbooks and of encrypted new ones: streams in chains of sectors, followed with mistrust. */
import { Stop } from '../unreadable';

const lastSector = 0xfffffffa;
const longestName = 64;
const entryBytes = 128;
const miniBytes = 64;

interface Stream {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

export class Compound {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorBytes: number;
  readonly #next: readonly number[];
  readonly #streams: readonly Stream[];

  /** @throws Stop when it is broken */
  constructor(bytes: Uint8Array) {
    if (bytes.length < 512) throw new Stop('broken');
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new Stop('broken');
    this.#sectorBytes = 1 << shift;
    this.#next = this.#tableOf(this.#tableSectors());
    this.#streams = this.#readStreams();
  }

  get names(): readonly string[] {
    return this.#streams.filter(({ kind }) => kind === 2).map(({ name }) => name);
  }

  /** The bytes of a stream. @throws Stop */
  stream(name: string): Uint8Array {
    const stream = this.#streams.find((one) => one.kind === 2 && one.name === name);
    if (stream === undefined) throw new Stop('broken');
    const isMini = stream.size < this.#view.getUint32(56, true);
    const whole = isMini ? this.#miniStream(stream.start) : this.#chain(stream.start);
    if (whole.length < stream.size) throw new Stop('broken');
    return whole.subarray(0, stream.size);
  }

  #sector(number: number): Uint8Array {
    const start = (number + 1) * this.#sectorBytes;
    if (start >= this.#bytes.length) throw new Stop('broken');
    return this.#bytes.subarray(start, start + this.#sectorBytes);
  }

  /** The sectors of the table of chains: some named in the header, the rest in a chain of lists. */
  #tableSectors(): readonly number[] {
    const sectors = Array.from({ length: 109 }, (_, index) => this.#view.getUint32(76 + index * 4, true));
    const seen = new Set<number>();
    for (let list = this.#view.getUint32(68, true); list < lastSector; ) {
      if (seen.has(list)) throw new Stop('contradictory');
      seen.add(list);
      const named = numbersIn(this.#sector(list));
      list = named.at(-1) ?? lastSector;
      sectors.push(...named.slice(0, -1));
    }
    const used = sectors.filter((sector) => sector < lastSector);
    if (new Set(used).size < used.length) throw new Stop('contradictory');
    return used;
  }

  #tableOf(sectors: readonly number[]): readonly number[] {
    return sectors.flatMap((sector) => numbersIn(this.#sector(sector)));
  }

  /** The sectors of a chain, joined; one that comes back to itself is refused. */
  #chain(start: number): Uint8Array {
    const parts: Uint8Array[] = [];
    const seen = new Set<number>();
    for (let sector = start; sector < lastSector; sector = this.#next[sector] ?? lastSector) {
      if (seen.has(sector)) throw new Stop('contradictory');
      seen.add(sector);
      parts.push(this.#sector(sector));
    }
    return Buffer.concat(parts);
  }

  #miniStream(start: number): Uint8Array {
    const root = this.#streams.find(({ kind }) => kind === 5);
    if (root === undefined) throw new Stop('broken');
    const pool = this.#chain(root.start);
    const next = numbersIn(this.#chain(this.#view.getUint32(60, true)));
    const parts: Uint8Array[] = [];
    for (let piece = start; piece < lastSector; piece = next[piece] ?? lastSector) {
      if (parts.length > next.length || (piece + 1) * miniBytes > pool.length) throw new Stop('broken');
      parts.push(pool.subarray(piece * miniBytes, (piece + 1) * miniBytes));
    }
    return Buffer.concat(parts);
  }

  #readStreams(): readonly Stream[] {
    const directory = this.#chain(this.#view.getUint32(48, true));
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const streams: Stream[] = [];
    for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
      const length = Math.min(Math.max(0, view.getUint16(at + 64, true) - 2), longestName);
      const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
      const [start, size] = [view.getUint32(at + 116, true), view.getUint32(at + 120, true)];
      streams.push({ name, kind: directory[at + 66] ?? 0, start, size });
    }
    return streams;
  }
}

function numbersIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}
