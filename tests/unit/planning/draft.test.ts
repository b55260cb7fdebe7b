/** A first draft: one consortium per open need or per area, and what moving a firm means. */
import { expect, test } from 'vitest';
import { firmIdSchema } from '../../../shared/ids';
import { draftConsortia } from '../../../shared/planning/draft';
import { applyMoves } from '../../../shared/planning/moves';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { consortiumId, tinyGrouping } from '../../helpers/tinyCity';

const sample = sampleWorkspace();

test('per need: one empty consortium for each open need, grouped by area, with ids of their own', () => {
  const drafted = draftConsortia(sample, 'need');
  expect(drafted.map((one) => one.needIds)).toHaveLength(sample.needs.filter((need) => need.status === 'open').length);
  expect(drafted.every((one) => one.needIds.length === 1 && one.members.length === 0)).toBe(true);
  expect(new Set(drafted.map((one) => one.id)).size).toBe(drafted.length);
  const areas = drafted.map((one) => one.areaId);
  expect(areas).toEqual([...areas].sort((a, b) => position(a) - position(b)));
});

const position = (id: string) => sample.areas.findIndex((area) => area.id === id);

test('per area: one consortium with all open needs of the area; an area without open needs has none', () => {
  const closed = {
    ...sample,
    needs: sample.needs.map((need, index) => (index === 0 ? need : { ...need, status: 'met' as const })),
  };
  expect(draftConsortia(closed, 'area')).toHaveLength(1);
  const drafted = draftConsortia(sample, 'area');
  expect(drafted.flatMap((one) => one.needIds)).toHaveLength(40);
});

test('a firm that may lead comes as lead where there is none, otherwise as partner; a pin travels along', () => {
  const { facts, policy, scenario } = tinyGrouping({
    firms: { a: {}, b: {}, small: { size: 'small' } },
    needs: { n: { asks: [] } },
    consortia: { k: { needs: ['n'], members: ['a:lead!', 'small:supplier'] }, l: { needs: ['n'] } },
  });
  const go = (firm: string, from?: string, to?: string) =>
    applyMoves(facts, policy, scenario.consortia, [
      {
        firmId: firmIdSchema.parse(firm),
        ...(from === undefined ? {} : { from: consortiumId(from) }),
        ...(to === undefined ? {} : { to: consortiumId(to) }),
      },
    ]).map((one) => one.members);
  expect(go('a', 'k', 'l')).toEqual([
    [{ firmId: 'small', role: 'supplier' }],
    [{ firmId: 'a', role: 'lead', pinned: true }],
  ]);
  expect(go('b', undefined, 'k')[0]?.at(-1)).toEqual({ firmId: 'b', role: 'partner' });
  expect(go('small', 'k', 'l')[1]).toEqual([{ firmId: 'small', role: 'supplier' }]);
  expect(go('small', 'k')[0]).toHaveLength(1);
  expect(go('a', undefined, 'k')).toEqual(scenario.consortia.map((one) => one.members));
});
