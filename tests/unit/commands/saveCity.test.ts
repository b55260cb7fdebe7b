/** A foreign city is added with its source, or replaced in its place. */
import { expect, test } from 'vitest';
import { cityAbroad } from '../../helpers/abroad';
import { after } from '../../helpers/commanding';

const workspace = cityAbroad();

const city = { id: 'kazan', name: { fa: 'کازان' }, country: 'RU', kind: 'brics', since: 2024, source: 'BRICS+ cities' };

test('a new city stands at the end, a known one is changed in its place', () => {
  const added = after(workspace, { kind: 'city.save', city });
  expect(added.international.cities.at(-1)).toEqual(city);
  const changed = after(added, { kind: 'city.save', city: { ...city, id: 'moscow' } });
  expect(changed.international.cities.map(({ id, since }) => [id, since])).toEqual([
    ['moscow', 2024],
    ['beijing', undefined],
    ['havana', undefined],
    ['kazan', 2024],
  ]);
});
