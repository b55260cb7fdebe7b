/** A deleted concern is forgotten by the decisions that spoke of it. */
import { expect, test } from 'vitest';
import { after } from '../../helpers/commanding';
import { linked } from '../../helpers/coordinating';

test('the decision stays without it', () => {
  const left = after(linked, { kind: 'concern.remove', concernId: 'q1' });
  expect(left.concerns).toEqual([]);
  expect(left.meetings[0]?.decisions[0]?.concernIds).toEqual([]);
});
