/** Supply gaps: nobody has it, only firms a rule keeps out, only firms that are full; and who comes nearest. */
import { expect, test } from 'vitest';
import { supplyGapsOf } from '../../../shared/planning/gaps';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

function gapsOf(city: TinyCity) {
  const workspace = tinyWorkspace(city);
  return supplyGapsOf(workspace, onlyScenario(workspace));
}

const city: TinyCity = {
  firms: { a: { levels: { A: 4 }, capacity: 1 }, b: { levels: { A: 2 } }, c: { levels: { A: 3 } } },
  needs: { n: { asks: [['A', 4, 3]] }, m: { asks: [['A', 1, 1]] } },
  consortia: { k: { needs: ['n'] } },
};

test('a requirement that a free firm could meet is a choice, not a gap', () => {
  expect(gapsOf(city)).toEqual([]);
});

test('nobody has the level: the nearest firms are named, the strongest first', () => {
  expect(gapsOf({ ...city, needs: { n: { asks: [['A', 5, 3]] } } })).toEqual([
    {
      consortiumId: 'k',
      needId: 'n',
      capabilityId: 'A',
      minLevel: 5,
      kind: 'nobody',
      nearest: [
        { firmId: 'a', level: 4 },
        { firmId: 'c', level: 3 },
        { firmId: 'b', level: 2 },
      ],
    },
  ]);
});

test('only a banned firm has it', () => {
  expect(gapsOf({ ...city, consortia: { k: { needs: ['n'], bans: ['a'] } } })).toMatchObject([{ kind: 'barred' }]);
});

test('only a firm outside its districts has it', () => {
  const firms = { ...city.firms, a: { levels: { A: 4 }, serves: [5] } };
  const needs = { n: { asks: [['A', 4, 3]] as const, districts: [1] } };
  expect(gapsOf({ ...city, firms, needs })).toMatchObject([{ kind: 'barred' }]);
});

test('the only firm that has it is full elsewhere', () => {
  const consortia = { k: { needs: ['n'] }, l: { needs: ['m'], members: ['a'] } };
  expect(gapsOf({ ...city, consortia })).toMatchObject([{ consortiumId: 'k', kind: 'busy' }]);
});
