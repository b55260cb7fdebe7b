/** Every reference is looked at: each way to point nowhere or to stand twice is found and named. */
import { expect, test } from 'vitest';
import { problemsOf } from '../../../shared/document/integrity';
import { say } from '../../../shared/language/messages/say';
import { workspaceSchema } from '../../../shared/model/workspace';
import { linkedTown } from '../../helpers/commanding';

const sound = linkedTown();

/** What is found after replacing one text of the document's JSON, isolates removed. */
function foundAfter(from: string, to: string): readonly string[] {
  const text = JSON.stringify(sound);
  expect(text).toContain(from);
  const changed = workspaceSchema.parse(JSON.parse(text.replace(from, to)));
  return problemsOf(changed).map((one) => say('en', one).replace(/[\u2066-\u2069]/g, ''));
}

test('a sound workspace has no problems', () => {
  expect(problemsOf(sound)).toEqual([]);
});

test.each([
  ['area of a need', '"areaId":"area","title"', '"areaId":"zz","title"', 'needs › n1 points to “zz”'],
  ['capability of a need', '"capabilityId":"X","minLevel"', '"capabilityId":"zz","minLevel"', 'needs › n1'],
  ['capability of a firm', '"capabilityId":"X","level"', '"capabilityId":"zz","level"', 'firms › a'],
  ['firm of a tie', '"firmIds":["a","b"]', '"firmIds":["a","zz"]', 'ties › t0'],
  ['area of a consortium', '"areaId":"area","needIds"', '"areaId":"zz","needIds"', 'scenarios › s › k'],
  ['need of a consortium', '"needIds":["n1"]', '"needIds":["zz"]', 'scenarios › s › k'],
  ['member', '"members":[{"firmId":"a"', '"members":[{"firmId":"zz"', 'scenarios › s › k'],
  ['ban', '"bans":["d"]', '"bans":["zz"]', 'scenarios › s › k'],
  ['scenario of a review', '"scenarioId":"s"', '"scenarioId":"zz"', 'reviews › r1'],
  ['firm of a review', '"firmId":"a","packageId"', '"firmId":"zz","packageId"', 'reviews › r1'],
  ['consortium of an answer', '"items":[{"consortiumId":"k"', '"items":[{"consortiumId":"zz"', 'reviews › r1'],
  ['conflict of an answer', '"conflictWith":["c"]', '"conflictWith":["zz"]', 'reviews › r1'],
  [
    'consortium of a decision',
    '"consortiumIds":["k","l"],"concernIds"',
    '"consortiumIds":["zz"],"concernIds"',
    'm1 › d1',
  ],
  ['concern of a decision', '"concernIds":["q1"]', '"concernIds":["zz"]', 'm1 › d1'],
  ['firm of a concern', '"firmIds":["a","c"]', '"firmIds":["zz"]', 'concerns › q1'],
  ['city of an opening', '"cityIds":["moscow"]', '"cityIds":["zz"]', 'international › o1'],
  ['capability of an opening', '"capabilityIds":["X","Y"]', '"capabilityIds":["zz"]', 'international › o1'],
])('finds a missing %s', (_what, from, to, place) => {
  const found = foundAfter(from, to).join('\n');
  expect(found).toContain(place);
  expect(found).toContain('“zz”');
});

test.each([
  ['needs', '"id":"n2"', '"id":"n1"'],
  ['ties', '"id":"t1"', '"id":"t0"'],
  ['scenarios › s › consortia', '"id":"l"', '"id":"k"'],
  ['scenarios › s › k › members', '{"firmId":"c","role"', '{"firmId":"a","role"'],
])('finds an id that stands twice in %s', (list, from, to) => {
  expect(foundAfter(from, to).some((one) => one.includes(`more than once in ${list}`))).toBe(true);
});

test('finds a firm tied to itself', () => {
  expect(foundAfter('"firmIds":["a","b"]', '"firmIds":["a","a"]')).toEqual(['the tie “t0” joins a firm to itself']);
});
