/** A foreign city is deleted; openings with it stay. */
import { expect, test } from 'vitest';
import { cityAbroad } from '../../helpers/abroad';
import { after } from '../../helpers/commanding';

const workspace = cityAbroad();

test('the openings stay, without the city', () => {
  const removed = after(workspace, { kind: 'city.remove', cityId: 'havana' });
  expect(removed.international.cities.map(({ id }) => id)).toEqual(['moscow', 'beijing']);
  expect(removed.international.openings.map(({ id, cityIds }) => [id, cityIds])).toEqual([
    ['forum', ['moscow']],
    ['trade', ['beijing']],
    ['pact', []],
  ]);
});
