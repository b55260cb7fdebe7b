/** Windows' and macOS' icon files: both are only a table in front of PNGs. */

const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
/** Apple's four-letter names: plain sizes and the double-density ones. @type {readonly [string, number][]} */
const ICNS_KINDS = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
];

/** @param {ReadonlyMap<number, Buffer>} images PNG by size @returns {Buffer} */
export function ico(images) {
  const header = Buffer.alloc(6 + 16 * ICO_SIZES.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(ICO_SIZES.length, 4);
  let offset = header.length;
  const bodies = ICO_SIZES.map((size, i) => {
    const body = imageOf(images, size);
    const at = 6 + 16 * i;
    header.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], at);
    header.writeUInt32LE(body.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += body.length;
    return body;
  });
  return Buffer.concat([header, ...bodies]);
}

/** @param {ReadonlyMap<number, Buffer>} images PNG by size @returns {Buffer} */
export function icns(images) {
  const parts = ICNS_KINDS.map(([kind, size]) => block(kind, imageOf(images, size)));
  return block('icns', Buffer.concat(parts));
}

/** @param {string} kind @param {Buffer} body */
function block(kind, body) {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}

/** @param {ReadonlyMap<number, Buffer>} images @param {number} size */
function imageOf(images, size) {
  const image = images.get(size);
  if (!image) throw new Error(`There is no picture of ${size} pixels.`);
  return image;
}
