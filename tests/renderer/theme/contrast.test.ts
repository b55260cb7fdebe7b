/** Every pair of text and ground in both themes can be read: at least 4.5:1, computed from the tokens themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../helpers/sources';

const tokens = readFileSync(join(projectRoot, 'renderer/theme/tokens.css'), 'utf8');

function coloursOf(selector: string): ReadonlyMap<string, string> {
  const start = tokens.indexOf(`${selector} {`);
  const block = tokens.slice(start, tokens.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const hues = ['turquoise', 'lapis', 'saffron', 'pomegranate', 'pistachio'];
const pairs: readonly (readonly [string, string])[] = [
  ...['ink', 'muted', ...hues.map((hue) => `${hue}-ink`)].flatMap((text) => [
    [text, 'ground'] as const,
    [text, 'surface'] as const,
  ]),
  ...hues.flatMap((hue) => [[`${hue}-ink`, `${hue}-soft`] as const, ['ink', `${hue}-soft`] as const]),
  ['on-accent', 'turquoise'],
  ['on-accent', 'lapis'],
  ['on-accent', 'pomegranate'],
];

describe.each([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
])('the %s theme', (_, selector) => {
  const colours = coloursOf(selector);
  test.each(pairs)('%s on %s can be read', (text, ground) => {
    const ratio = contrast(colours.get(text) ?? `no ${text}`, colours.get(ground) ?? `no ${ground}`);
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });

  test.each(hues)('%s stands out as a mark on paper and surface', (hue) => {
    for (const ground of ['ground', 'surface']) {
      expect(contrast(colours.get(hue) ?? '', colours.get(ground) ?? ''), ground).toBeGreaterThanOrEqual(3);
    }
  });
});
