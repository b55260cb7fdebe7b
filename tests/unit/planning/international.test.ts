/** Which consortia an opening touches and why; which consortium could go to which city. */
import { expect, test } from 'vitest';
import { say } from '../../../shared/language/messages/say';
import { groupingOf } from '../../../shared/model/grouping';
import { cityChances, cityChoices } from '../../../shared/planning/cityChances';
import { matchesOf } from '../../../shared/planning/international';
import { reasonsOfChance } from '../../../shared/planning/internationalReasons';
import { cityAbroad } from '../../helpers/abroad';
import { onlyScenario } from '../../helpers/tinyCity';

const city = cityAbroad();
const grouping = groupingOf(city, onlyScenario(city));
const matches = (id: string) => {
  const opening = city.international.openings.find((one) => one.id === id);
  if (opening === undefined) throw new Error(`There is no opening ${id}`);
  return matchesOf(city, grouping, opening);
};

test('an opening about capabilities touches whose needs ask for one of them and whose member supplies it, best first', () => {
  expect(matches('forum')).toEqual([
    {
      consortiumId: 'k',
      capabilities: [{ capabilityId: 'X', firmId: 'a', level: 5 }],
      exporters: [{ firmId: 'a', country: 'RU' }],
      isForInternationalNeed: false,
      isChosen: false,
    },
    {
      consortiumId: 'l',
      capabilities: [{ capabilityId: 'Y', firmId: 'b', level: 4 }],
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
  const byOpening = (openingId: string, ...capabilities: readonly object[]) => [{ openingId, capabilities }];
  expect(cityChances(city, grouping)).toEqual([
    {
      cityId: 'moscow',
      consortiumId: 'k',
      exporters: [{ firmId: 'a', country: 'RU' }],
      openings: byOpening('forum', { capabilityId: 'X', firmId: 'a', level: 5 }),
      isForInternationalNeed: false,
    },
    {
      cityId: 'moscow',
      consortiumId: 'l',
      exporters: [],
      openings: byOpening('forum', { capabilityId: 'Y', firmId: 'b', level: 4 }),
      isForInternationalNeed: true,
    },
    {
      cityId: 'beijing',
      consortiumId: 'l',
      exporters: [{ firmId: 'd', country: 'CN' }],
      openings: byOpening('trade'),
      isForInternationalNeed: true,
    },
    { cityId: 'havana', consortiumId: 'l', exporters: [], openings: byOpening('pact'), isForInternationalNeed: true },
  ]);
});

test('the reasons of a city name the opening and what the consortium can do for it', () => {
  const [first] = cityChances(city, grouping);
  if (first === undefined) throw new Error('Nobody could go anywhere');
  const reasons = reasonsOfChance(city, first).map((reason) => say('en', reason));
  expect(reasons[0]).toContain('همایش');
  expect(reasons[1]).toMatch(/has level 5 in/);
  expect(reasons[2]).toMatch(/exports to Russia/);
});

test('of each city the strongest are proposed and the others counted: nobody is lost', () => {
  const chances = cityChances(city, grouping);
  expect(
    cityChoices(chances, 1).map(({ cityId, strongest, others }) => [cityId, strongest.length, others.length]),
  ).toEqual([
    ['moscow', 1, 1],
    ['beijing', 1, 0],
    ['havana', 1, 0],
  ]);
  const whole = cityChoices(chances);
  expect(whole.reduce((sum, { strongest, others }) => sum + strongest.length + others.length, 0)).toBe(chances.length);
});
