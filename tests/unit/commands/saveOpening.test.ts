/** An opening abroad is added, or replaced in its place, with nothing it names missing. */
import { expect, test } from 'vitest';
import { cityAbroad } from '../../helpers/abroad';
import { after, labelOf, refusalOf } from '../../helpers/commanding';

const workspace = cityAbroad();
const opening = {
  id: 'pact',
  cityIds: ['havana', 'moscow'],
  title: { fa: 'توافق تازه', en: 'New pact' },
  kind: 'agreement',
  on: '2027-01-20',
  capabilityIds: ['Y'],
  consortiumIds: ['k'],
  owner: 'International office',
};

test('an opening is changed in its place, and a new one stands at the end', () => {
  const changed = after(workspace, { kind: 'opening.save', opening });
  expect(changed.international.openings[2]).toEqual(opening);
  expect(labelOf(changed)).toBe('Save opening “New pact”');
  const added = after(changed, { kind: 'opening.save', opening: { ...opening, id: 'next' } });
  expect(added.international.openings.map(({ id }) => id)).toEqual(['forum', 'trade', 'pact', 'next']);
});

test('an opening with a city, a capability or a consortium that is not there is refused', () => {
  for (const wrong of [{ cityIds: ['atlantis'] }, { capabilityIds: ['Q'] }, { consortiumIds: ['zz'] }]) {
    expect(refusalOf(workspace, { kind: 'opening.save', opening: { ...opening, ...wrong } })).toBe('missing-reference');
  }
});
