/** People are suggested where a field is missing or hangs on one firm; nobody without consent is ever named. */
import { expect, test } from 'vitest';
import { groupingOf } from '../../../shared/model/grouping';
import { presentedTalents, silentTalents, talentChances } from '../../../shared/planning/talents';
import { cityAbroad } from '../../helpers/abroad';
import { onlyScenario } from '../../helpers/tinyCity';

const city = cityAbroad();
const chances = talentChances(city, groupingOf(city, onlyScenario(city)));

test('gaps come before single suppliers, people of members before others', () => {
  const told = chances.map(({ consortiumId, requirement, supply, people }) => ({
    where: `${consortiumId} ${requirement.capabilityId} ${supply}`,
    people: people.map(({ firmId, talent, isOfMember }) => `${firmId} ${talent.name}${isOfMember ? ' (member)' : ''}`),
  }));
  expect(told).toEqual([
    { where: 'l Z gap', people: ['d Dara (member)', 'a Sara', 'c Omid'] },
    { where: 'k X single', people: ['c Omid'] },
  ]);
});

test('who did not consent is counted and never named', () => {
  expect(silentTalents(city)).toBe(1);
  expect(presentedTalents(city).map(({ talent }) => talent.name)).toEqual(['Sara', 'Omid', 'Dara']);
  expect(JSON.stringify(chances)).not.toContain('Hidden');
});
