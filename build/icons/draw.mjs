/**
 * Draws the icon of Peyvand, two interlocking rings, from one geometry: icon.svg, PNGs of every size, icon.ico and
 * icon.icns. Run `node build/icons/draw.mjs` after changing it and commit what it writes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { icns, ico } from './containers.mjs';
import { png } from './png.mjs';

const TURQUOISE = [0x0b, 0x6e, 0x74];
const SAFFRON = [0xb7, 0x79, 0x1f];
const SIZES = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];
/** On a canvas of 1024: radius of a ring, half its thickness, the clear gap beside the upper strand, half the centres' distance. */
const RADIUS = 262;
const HALF_STROKE = 74;
const GAP = 26;
const HALF_DISTANCE = 165;
const SAMPLES = 4;

const folder = import.meta.dirname;
mkdirSync(join(folder, 'png'), { recursive: true });
const images = new Map(SIZES.map((size) => [size, png(size, pixels(size))]));
for (const [size, bytes] of images) writeFileSync(join(folder, 'png', `${size}x${size}.png`), bytes);
writeFileSync(join(folder, 'icon.ico'), ico(images));
writeFileSync(join(folder, 'icon.icns'), icns(images));
writeFileSync(join(folder, 'icon.svg'), svg());

/** Which strand is seen at a point: each ring passes over the other once. @param {number} x @param {number} y @returns {number[] | undefined} */
function colourAt(x, y) {
  const along = (x - 512 - (y - 512)) * Math.SQRT1_2;
  const across = (x - 512 + (y - 512)) * Math.SQRT1_2;
  const fromTurquoise = Math.abs(Math.hypot(along + HALF_DISTANCE, across) - RADIUS);
  const fromSaffron = Math.abs(Math.hypot(along - HALF_DISTANCE, across) - RADIUS);
  const [upper, upperDistance, lower, lowerDistance] =
    across < 0 ? [SAFFRON, fromSaffron, TURQUOISE, fromTurquoise] : [TURQUOISE, fromTurquoise, SAFFRON, fromSaffron];
  if (upperDistance <= HALF_STROKE) return upper;
  return lowerDistance <= HALF_STROKE && upperDistance > HALF_STROKE + GAP ? lower : undefined;
}

/** RGBA of a square picture, each pixel the mean of its samples. @param {number} size @returns {Buffer} */
function pixels(size) {
  const out = Buffer.alloc(size * size * 4);
  const step = 1024 / size / SAMPLES;
  for (let at = 0; at < size * size; at++) {
    const left = (at % size) * SAMPLES;
    const top = Math.floor(at / size) * SAMPLES;
    const sum = [0, 0, 0];
    let covered = 0;
    for (let s = 0; s < SAMPLES * SAMPLES; s++) {
      const colour = colourAt((left + (s % SAMPLES) + 0.5) * step, (top + Math.floor(s / SAMPLES) + 0.5) * step);
      if (!colour) continue;
      covered += 1;
      for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (colour[c] ?? 0);
    }
    for (let c = 0; c < 3; c++) out[at * 4 + c] = covered ? Math.round((sum[c] ?? 0) / covered) : 0;
    out[at * 4 + 3] = Math.round((covered / (SAMPLES * SAMPLES)) * 255);
  }
  return out;
}

function svg() {
  const ring = (/** @type {number} */ side, /** @type {string} */ rest) =>
    `<circle cx="${512 + side * HALF_DISTANCE}" cy="512" r="${RADIUS}" fill="none" ${rest}/>`;
  const halo = `stroke="#000" stroke-width="${2 * (HALF_STROKE + GAP)}"`;
  const hex = (/** @type {number[]} */ colour) =>
    `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  const stroke = (/** @type {number[]} */ colour) => `stroke="${hex(colour)}" stroke-width="${2 * HALF_STROKE}"`;
  const mask = (/** @type {string} */ id, /** @type {number} */ side, /** @type {number} */ top) =>
    `<clipPath id="half-${id}"><rect x="-512" y="${top}" width="2048" height="1024"/></clipPath>` +
    `<mask id="${id}" maskUnits="userSpaceOnUse" x="-512" y="-512" width="2048" height="2048">` +
    `<rect x="-512" y="-512" width="2048" height="2048" fill="#fff"/><g clip-path="url(#half-${id})">${ring(side, halo)}</g></mask>`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024" role="img" aria-label="Peyvand">',
    `<defs>${mask('under-saffron', 1, -512)}${mask('under-turquoise', -1, 512)}</defs>`,
    '<g transform="rotate(-45 512 512)">',
    `<g mask="url(#under-saffron)">${ring(-1, stroke(TURQUOISE))}</g>`,
    `<g mask="url(#under-turquoise)">${ring(1, stroke(SAFFRON))}</g>`,
    '</g></svg>\n',
  ].join('\n');
}
