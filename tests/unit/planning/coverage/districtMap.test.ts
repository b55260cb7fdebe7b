/** What the map counts for a district, and what it leaves to the whole city. */
import { expect, test } from 'vitest';
import { groupingOf } from '../../../../shared/model/grouping';
import { type Workspace, workspaceSchema } from '../../../../shared/model/workspace';
import { districtFigure, districtMap, districtTones, mapViews } from '../../../../shared/planning/coverage/districtMap';
import { onlyScenario, tinyWorkspace } from '../../../helpers/tinyCity';

function city(): Workspace {
  const plain = tinyWorkspace({
    firms: {
      a: { levels: { A: 4 }, home: 2, serves: [2, 3] },
      b: { levels: { B: 4 }, home: 2 },
      c: { levels: {}, home: 5, serves: [5] },
    },
    needs: {
      half: {
        asks: [
          ['A', 3, 3],
          ['B', 3, 1],
        ],
        districts: [2],
      },
      full: { asks: [['A', 3, 1]], districts: [2, 3] },
      city: { asks: [['A', 3, 1]] },
      open: { asks: [['A', 3, 1]], districts: [9] },
    },
    consortia: { k: { needs: ['half', 'full'], members: ['a'] }, l: { needs: ['city'], members: ['a'] } },
  });
  const concern = { firmIds: ['a'], text: { fa: 'دغدغه' }, status: 'raised' };
  return workspaceSchema.parse({
    ...plain,
    concerns: [
      { ...concern, id: 'q1', topic: 'territory', districts: [2, 9] },
      { ...concern, id: 'q2', topic: 'placemaking' },
      { ...concern, id: 'q3', topic: 'finance', districts: [2] },
    ],
  });
}

const workspace = city();
const map = districtMap(workspace, groupingOf(workspace, onlyScenario(workspace)));
const inDistrict = (number: number) => {
  const facts = map.districts.find(({ district }) => district.number === number);
  if (facts === undefined) throw new Error(`No district ${number}`);
  return facts;
};

test('coverage weighs what the needs of a district ask for, each consortium with its requirements here only', () => {
  expect(inDistrict(2).coverage).toBeCloseTo(4 / 5);
  expect(inDistrict(3).coverage).toBe(1);
});

test('a need without a consortium is named and has no coverage; a district of no need has neither', () => {
  expect(inDistrict(9)).toMatchObject({ consortia: [] });
  expect(inDistrict(9).unserved.map(({ id }) => id)).toEqual(['open']);
  expect(inDistrict(9).coverage).toBeUndefined();
  expect(districtFigure(inDistrict(20), 'coverage')).toBeUndefined();
});

test('firms are counted where they live and where they say they may work', () => {
  expect(inDistrict(2).firmsHome.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(inDistrict(2).firmsServing.map(({ id }) => id)).toEqual(['a']);
  expect(map.wholeCity.firmsServing.map(({ id }) => id)).toEqual(['b']);
});

test('only concerns about places are on the map; without a district they belong to the whole city', () => {
  expect(inDistrict(2).concerns.map(({ id }) => id)).toEqual(['q1']);
  expect(map.wholeCity.concerns.map(({ id }) => id)).toEqual(['q2']);
});

test('every innovation site stands in its district or outside of all', () => {
  const inside = map.districts.flatMap(({ sites }) => sites.map(({ name }) => name.en));
  expect(inside).toContain('Sharif innovation district');
  expect(map.wholeCity.sites.map(({ name }) => name.en)).toEqual(['Pardis Technology Park']);
});

test('the highest tone is for what is whole, none for what is nothing', () => {
  const tones = districtTones(map, 'coverage');
  expect([tones.get(3), tones.get(2), tones.get(9)]).toEqual([4, 3, 0]);
  expect(districtTones(map, 'firmsHome').get(5)).toBe(2);
});

test('without a scenario the needs are still there, and no view fails', () => {
  const bare = districtMap(workspace, undefined);
  const second = bare.districts[1];
  expect(second?.needs).toHaveLength(2);
  expect(second && mapViews.map((view) => districtFigure(second, view))).toEqual([undefined, 0, 2, 1, 1, 1]);
});
