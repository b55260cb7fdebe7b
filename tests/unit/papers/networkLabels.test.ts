/** The names of the network: none lies on another or on a mark, on paper and at every zoom of the screen; who has no room has a number. */
import { describe, expect, test } from 'vitest';
import { groupingOf } from '../../../shared/model/grouping';
import { networkDrawing, networkTable } from '../../../shared/papers/city/network/networkDrawing';
import { labelSize, networkLabels } from '../../../shared/papers/city/network/networkLabels';
import { scenarioContext } from '../../../shared/papers/scenario/context';
import { boxAbout, overlap } from '../../../shared/planning/coverage/boxes';
import { networkOf } from '../../../shared/planning/coverage/network';
import { pictureOf } from '../../../shared/planning/coverage/networkLayout';
import { nodeName } from '../../../shared/planning/coverage/networkWords';
import { clashesOf, textsOf } from '../../helpers/drawnTexts';
import { issued } from '../../helpers/papers';
import { seatedCity } from '../../helpers/seatedCity';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = seatedCity();
const scenario = onlyScenario(workspace);
const network = networkOf(workspace, groupingOf(workspace, scenario));
const picture = pictureOf(network);
const names = (language: 'fa' | 'en') => (node: (typeof network.nodes)[number]) => {
  const name = nodeName(node);
  return (language === 'en' ? name.en : undefined) ?? name.fa;
};

describe.each(['fa', 'en'] as const)('the network of the sample on paper, %s', (language) => {
  const context = scenarioContext(workspace, scenario, { ...issued, language });
  const drawing = networkDrawing(network, context);

  test('no two names or numbers lie on each other, and most nodes have their name', () => {
    const texts = textsOf(drawing);
    expect(clashesOf(texts)).toEqual([]);
    expect(texts.length).toBeGreaterThan(2 * network.nodes.length);
  });

  test('every node has its number in its mark and stands under it in the table', () => {
    const { rows } = networkTable(network, context);
    const drawn = textsOf(drawing).map(({ text }) => text);
    expect(rows.map(([number]) => number)).toEqual(drawn.slice(-network.nodes.length));
    expect(rows.map(([, name]) => name)).toEqual(network.nodes.map(names(language)));
  });
});

describe.each([1, 1.7, 2.9, 4.9])('names on the screen, %f times as near', (zoom) => {
  const labels = networkLabels(network, picture, names('fa'), labelSize / zoom);
  const boxes = [...labels.values()].map(({ box }) => box);
  const marks = [...picture.places.values()].map(({ x, y }) => boxAbout(x, y, 2 * picture.radius, 2 * picture.radius));

  test('lie on no other, on no mark, and inside the picture', () => {
    expect(
      boxes.filter((box, index) => [...boxes.slice(index + 1), ...marks].some((one) => overlap(box, one))),
    ).toEqual([]);
    expect(boxes.every(({ left, top }) => left >= 0 && top >= 0)).toBe(true);
    expect(boxes.every(({ right, bottom }) => right <= picture.width && bottom <= picture.height)).toBe(true);
  });
});

test('whoever comes nearer reads more names, and whole ones', () => {
  const wholeAt = (zoom: number) =>
    [...networkLabels(network, picture, names('fa'), labelSize / zoom).values()].filter(({ isWhole }) => isWhole)
      .length;
  expect(wholeAt(1)).toBeGreaterThan(network.nodes.length / 2);
  expect(wholeAt(1.7)).toBeGreaterThan(wholeAt(1));
  expect(wholeAt(4.9)).toBe(network.nodes.length);
});

test('a name without end is cut with a sign, or left to its number', () => {
  const city = tinyWorkspace({
    firms: { a: {}, b: {} },
    needs: {},
    ties: [['rival', 'a', 'b']],
    consortia: {},
  });
  const long = { fa: 'نام بسیار بلندی که هیچ جا نمی‌گیرد و هرگز به پایان نمی‌رسد و باز هم ادامه دارد' };
  const named = networkOf({ ...city, firms: city.firms.map((firm) => ({ ...firm, name: long })) }, undefined);
  const said = networkLabels(named, pictureOf(named), () => long.fa);
  for (const { lines, isWhole } of said.values()) {
    expect(isWhole).toBe(false);
    expect(lines.at(-1)).toMatch(/…$/);
  }
  expect(networkLabels(named, pictureOf(named), () => 'ب'.repeat(300)).size).toBe(0);
});
