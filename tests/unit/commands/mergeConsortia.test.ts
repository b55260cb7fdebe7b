/** Consortia of one area become one. */
import { expect, test } from 'vitest';
import { after, consortiumIn, labelOf, linkedTown, membersIn, refusalOf, town } from '../../helpers/commanding';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const merge = { kind: 'consortium.merge', scenarioId: 's', consortiumIds: ['k', 'l'] };

test('needs, members and bans join in the first; pins stay and there is one lead', () => {
  const merged = after(workspace, merge);
  expect(onlyScenario(merged).consortia.map(({ id }) => id)).toEqual(['k']);
  expect(consortiumIn(merged, 'k')).toMatchObject({ needIds: ['n1', 'n2'], bans: ['d', 'c'] });
  expect(membersIn(merged, 'k')).toEqual(['a:lead!', 'c', 'b']);
  expect(labelOf(merged)).toBe('Merge 2 consortia');
});

test('what pointed to the merged ones points to the first', () => {
  const merged = after(linkedTown(), merge);
  expect(merged.meetings[0]?.decisions[0]?.consortiumIds).toEqual(['k']);
  expect(merged.international.openings[0]?.consortiumIds).toEqual(['k']);
  expect(merged.reviews.map(({ answer }) => answer?.items.map((item) => item.consortiumId))).toEqual([['k'], ['k']]);
});

test('refuses consortia of different areas and consortia that are not there', () => {
  const area = { id: 'other', name: { fa: 'دیگر' }, owner: { fa: 'متولی' } };
  const wider = after(after(workspace, { kind: 'area.save', area }), {
    kind: 'consortium.create',
    scenarioId: 's',
    consortiumId: 'far',
    name: { fa: 'دور' },
    areaId: 'other',
    needIds: [],
  });
  expect(refusalOf(wider, { ...merge, consortiumIds: ['k', 'far'] })).toBe('different-areas');
  expect(refusalOf(workspace, { ...merge, consortiumIds: ['k', 'far'] })).toBe('consortium-missing');
  expect(refusalOf(workspace, { ...merge, consortiumIds: ['k', 'k'] })).toBe('consortium-missing');
});
