/** Who is in the network and tied to whom, and that its picture is the same every time and nothing lies on anything else. */
import { expect, test } from 'vitest';
import { groupingOf } from '../../../../shared/model/grouping';
import { firmKey, neighboursIn, networkOf } from '../../../../shared/planning/coverage/network';
import { NetworkLayout, pictureOf } from '../../../../shared/planning/coverage/networkLayout';
import { sampleWorkspace } from '../../../../shared/reference/sample';
import { onlyScenario, tinyWorkspace } from '../../../helpers/tinyCity';

const workspace = tinyWorkspace({
  firms: { a: {}, b: {}, c: {}, d: {} },
  needs: { n: { asks: [['A', 1, 1]] } },
  ties: [
    ['conflict', 'a', 'c'],
    ['partner', 'a', 'b', 2],
  ],
  consortia: { k: { needs: ['n'], members: ['a', 'b'] }, empty: { needs: [] } },
});
const network = networkOf(workspace, groupingOf(workspace, onlyScenario(workspace)));
const [a] = workspace.firms;
if (a === undefined) throw new Error('The tiny city has firms');

test('members and tied firms are in it, empty consortia and firms without any tie are not', () => {
  expect(network.nodes.map(({ key }) => key)).toEqual(['consortium k', 'firm a', 'firm b', 'firm c']);
  expect(network.alone.map(({ id }) => id)).toEqual(['d']);
});

test('a node knows its neighbours by what ties them', () => {
  const around = neighboursIn(network, firmKey(a.id)).map(({ kind, node }) => [kind, node.key]);
  expect(around).toEqual([
    ['member', 'consortium k'],
    ['conflict', 'firm c'],
    ['partner', 'firm b'],
  ]);
});

test('without a scenario only the ties between firms are left', () => {
  expect(networkOf(workspace, undefined).links.map(({ kind }) => kind)).toEqual(['conflict', 'partner']);
});

test('the same network has the same picture, at once or step by step', () => {
  const sample = networkOf(sampleWorkspace(), undefined);
  const layout = new NetworkLayout(sample);
  while (layout.progress < 1) layout.step();
  expect(layout.picture()).toEqual(pictureOf(sample));
});

test('every node has a place of its own inside the picture', () => {
  const { places, width, height } = pictureOf(networkOf(sampleWorkspace(), undefined));
  const all = [...places.values()];
  expect(all.every(({ x, y }) => x > 0 && x < width && y > 0 && y < height)).toBe(true);
  const nearest = all.flatMap((one, index) => all.slice(index + 1).map(({ x, y }) => Math.hypot(x - one.x, y - one.y)));
  expect(Math.min(...nearest)).toBeGreaterThan(24);
});

test('a network of nobody has a picture of nothing', () => {
  expect(pictureOf({ nodes: [], links: [], alone: [] }).places.size).toBe(0);
});
