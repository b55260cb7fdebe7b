/** Which consortia an opening touches and why; which consortium could go to which city. */
import { expect, test } from 'vitest';
import { groupingOf } from '../../../shared/model/grouping';
import { cityChances, matchesOf } from '../../../shared/planning/international';
import { cityAbroad } from '../../helpers/abroad';
import { onlyScenario } from '../../helpers/tinyCity';

const city = cityAbroad();
const grouping = groupingOf(city, onlyScenario(city));
const matches = (id: string) => {
  const opening = city.international.openings.find((one) => one.id === id);
  if (opening === undefined) throw new Error(`There is no opening ${id}`);
  return matchesOf(city, grouping, opening);
};

test('an opening about capabilities touches who has one of them, each with the member that can do it best', () => {
  expect(matches('forum')).toEqual([
    {
      consortiumId: 'k',
      capabilities: [
        { capabilityId: 'X', firmId: 'a', level: 5 },
        { capabilityId: 'Y', firmId: 'b', level: 4 },
      ],
      exporters: [{ firmId: 'a', country: 'RU' }],
      isForInternationalNeed: false,
      isChosen: false,
    },
    {
      consortiumId: 'l',
      capabilities: [
        { capabilityId: 'X', firmId: 'b', level: 3 },
        { capabilityId: 'Y', firmId: 'b', level: 4 },
      ],
      exporters: [],
      isForInternationalNeed: true,
      isChosen: false,
    },
  ]);
});

test('an opening that names no capability touches who exports to its country', () => {
  expect(matches('trade').map(({ consortiumId, exporters }) => [consortiumId, exporters])).toEqual([
    ['l', [{ firmId: 'd', country: 'CN' }]],
  ]);
});

test('what the office named stays in the list though nothing speaks for it, and is marked', () => {
  expect(matches('pact')).toEqual([
    { consortiumId: 'l', capabilities: [], exporters: [], isForInternationalNeed: true, isChosen: true },
  ]);
});

test('a consortium could go where an opening touches it or a member exports; one without members goes nowhere', () => {
  expect(cityChances(city, grouping)).toEqual([
    {
      cityId: 'moscow',
      consortiumId: 'k',
      exporters: [{ firmId: 'a', country: 'RU' }],
      openingIds: ['forum'],
      isForInternationalNeed: false,
    },
    { cityId: 'moscow', consortiumId: 'l', exporters: [], openingIds: ['forum'], isForInternationalNeed: true },
    {
      cityId: 'beijing',
      consortiumId: 'l',
      exporters: [{ firmId: 'd', country: 'CN' }],
      openingIds: ['trade'],
      isForInternationalNeed: true,
    },
    { cityId: 'havana', consortiumId: 'l', exporters: [], openingIds: ['pact'], isForInternationalNeed: true },
  ]);
});
