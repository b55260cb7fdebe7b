/** Makes archives by hand, so that they can lie in every way that a real one can. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly body: Uint8Array | string;
  /** What the table of contents says instead of the truth. */
  readonly says?: Partial<
    Record<'name' | 'crc' | 'packed' | 'unpacked' | 'start' | 'flags' | 'method', number | string>
  >;
  readonly isStored?: boolean;
}

const longs = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, index * 4);
  return bytes;
};
const shorts = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value & 0xffff, index * 2);
  return bytes;
};

function packed({ name, body, says = {}, isStored = false }: Part, start: number) {
  const plain = Buffer.from(body);
  const data = isStored ? plain : deflateRawSync(plain);
  const facts = {
    ...{
      crc: crc32(plain),
      packed: data.length,
      unpacked: plain.length,
      start,
      flags: 0x800,
      method: isStored ? 0 : 8,
    },
    ...(says as Record<string, number>),
  };
  const numbers = [shorts(20, facts.flags, facts.method, 0, 0), longs(facts.crc, facts.packed, facts.unpacked)];
  const local = Buffer.from(name);
  const listed = Buffer.from(String(says.name ?? name));
  return {
    local: Buffer.concat([longs(0x04034b50), ...numbers, shorts(local.length, 0), local, data]),
    entry: Buffer.concat([
      ...[longs(0x02014b50), shorts(20), ...numbers, shorts(listed.length, 0, 0, 0, 0), longs(0, facts.start), listed],
    ]),
  };
}

/** The bytes of an archive. @param says what its end says instead of the truth */
export function archiveOf(
  parts: readonly Part[],
  says: { readonly count?: number; readonly start?: number } = {},
): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const { local, entry } = packed(part, at);
    locals.push(local);
    entries.push(entry);
    at += local.length;
  }
  const contents = Buffer.concat(entries);
  const count = says.count ?? parts.length;
  const end = [shorts(0, 0, count, count), longs(contents.length, says.start ?? at), shorts(0)];
  return Buffer.concat([...locals, contents, longs(0x06054b50), ...end]);
}
