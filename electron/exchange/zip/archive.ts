/** Unpacks single entries of an archive piece by piece, and holds them to the size and the checksum that they claim. */
import { crc32, createInflateRaw } from 'node:zlib';
import { Stop } from '../unreadable';
import { type Entry, readDirectory } from './directory';

const pieceBytes = 64 * 1024;

export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #packed: number;
  #read = 0;

  /** @throws Stop */
  constructor(bytes: Uint8Array) {
    const entries = readDirectory(bytes);
    this.#bytes = bytes;
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    this.#packed = entries.reduce((sum, { packed }) => sum + packed, 0);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** How much of the archive has been read, 0..1. */
  get share(): number {
    return this.#packed === 0 ? 1 : this.#read / this.#packed;
  }

  /** The bytes of an entry. @throws Stop when it is not there or not what it claims to be */
  async *piecesOf(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) throw new Stop('broken');
    const packed = this.#bytes.subarray(entry.start, entry.start + entry.packed);
    let [length, crc] = [0, 0];
    for await (const piece of entry.isDeflated ? inflated(packed) : inPieces(packed)) {
      length += piece.length;
      crc = crc32(piece, crc);
      if (length > entry.unpacked) throw new Stop('contradictory');
      yield piece;
    }
    if (length !== entry.unpacked || crc !== entry.crc) throw new Stop('contradictory');
    this.#read += entry.packed;
  }
}

function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: pieceBytes });
  inflate.end(packed);
  try {
    for await (const piece of inflate) yield piece as Uint8Array;
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop('broken');
  }
}
