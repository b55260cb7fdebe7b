/** What a deletion says it touches is what it does. */
import { expect, test } from 'vitest';
import { impactOf } from '../../../shared/commands/impact';
import { say } from '../../../shared/language/messages/say';
import { after, linkedTown } from '../../helpers/commanding';

const workspace = linkedTown();
const touched = (call: unknown) => impactOf(workspace, after(workspace, call)).map((one) => say('en', one));

test('a firm: its memberships, bans, capabilities, ties, reviews and concerns', () => {
  expect(touched({ kind: 'firm.remove', firmIds: ['a'] })).toEqual([
    '2 memberships',
    '2 capabilities of firms',
    '1 tie',
    '1 review package',
    '1 review answer',
    'the firm’s name in 1 concern',
  ]);
});

test('an area: its needs, their requirements, its consortia with all they hold', () => {
  const call = { kind: 'area.remove', areaIds: ['area'] };
  expect(touched(call)).toContain('3 needs');
  expect(touched(call)).toContain('2 consortia');
  const withoutNeeds = impactOf(workspace, after(workspace, call), 'needs').map((one) => say('en', one));
  expect(withoutNeeds).not.toContain('3 needs');
});

test('a deletion that touches nothing else says nothing', () => {
  expect(touched({ kind: 'need.remove', needIds: ['n3'] })).toEqual(['1 need']);
  expect(impactOf(workspace, workspace)).toEqual([]);
});
