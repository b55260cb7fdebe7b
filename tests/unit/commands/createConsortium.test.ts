/** A new, empty consortium for needs of one area. */
import { expect, test } from 'vitest';
import { after, consortiumIn, labelOf, refusalOf, town } from '../../helpers/commanding';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const create = {
  kind: 'consortium.create',
  scenarioId: 's',
  consortiumId: 'm',
  name: { fa: 'تازه', en: 'New' },
  areaId: 'area',
  needIds: ['n3'],
};

test('stands at the end, empty', () => {
  const created = after(workspace, create);
  expect(onlyScenario(created).consortia.map(({ id }) => id)).toEqual(['k', 'l', 'm']);
  expect(consortiumIn(created, 'm')).toMatchObject({ needIds: ['n3'], members: [], bans: [], phases: [] });
  expect(labelOf(created)).toBe('Create consortium “New”');
});

test('refuses an id in use, an area or a need that is not there', () => {
  expect(refusalOf(workspace, { ...create, consortiumId: 'k' })).toBe('id-taken');
  expect(refusalOf(workspace, { ...create, areaId: 'nowhere' })).toBe('need-outside-area');
  expect(refusalOf(workspace, { ...create, needIds: ['n9'] })).toBe('need-outside-area');
});
