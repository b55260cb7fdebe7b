/** An opening is deleted alone. */
import { expect, test } from 'vitest';
import { cityAbroad } from '../../helpers/abroad';
import { after } from '../../helpers/commanding';

const workspace = cityAbroad();

test('an opening is deleted alone', () => {
  const removed = after(workspace, { kind: 'opening.remove', openingId: 'forum' });
  expect(removed.international.openings.map(({ id }) => id)).toEqual(['trade', 'pact']);
  expect(removed.international.cities).toEqual(workspace.international.cities);
});
