import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../shared/model/facts';
import { firmsByCapability, isBeyondReach, needSupply } from '../../../shared/planning/needSupply';
import { type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

function suppliesOf(city: TinyCity) {
  const workspace = tinyWorkspace(city);
  const facts = factsOf(workspace);
  const having = firmsByCapability(workspace.firms, facts);
  return {
    able: workspace.needs.map((need) => needSupply(need, facts, having).map(({ able }) => able.map(({ id }) => id))),
    beyond: workspace.needs.filter((need) => isBeyondReach(need, facts, having)).map(({ id }) => id),
  };
}

describe('supply before planning', () => {
  test('names the firms that qualify for each requirement, the strongest first', () => {
    const { able } = suppliesOf({
      firms: { weak: { levels: { A: 2 } }, good: { levels: { A: 3 } }, best: { levels: { A: 5, B: 1 } } },
      needs: {
        n: {
          asks: [
            ['A', 3, 1],
            ['B', 1, 1],
          ],
        },
      },
      consortia: {},
    });
    expect(able).toEqual([[['best', 'good'], ['best']]]);
  });

  test('counts only licensed firms where the need asks for a licence', () => {
    const { able, beyond } = suppliesOf({
      firms: { bare: { levels: { A: 5 }, licence: false } },
      needs: { open: { asks: [['A', 3, 1]] }, licensed: { asks: [['A', 3, 1]], licence: true } },
      consortia: {},
    });
    expect(able).toEqual([[['bare']], [[]]]);
    expect(beyond).toEqual(['licensed']);
  });

  test('a need is beyond reach as soon as one requirement has nobody', () => {
    const { beyond } = suppliesOf({
      firms: { one: { levels: { A: 3 } } },
      needs: {
        met: { asks: [['A', 3, 1]] },
        half: {
          asks: [
            ['A', 3, 1],
            ['A', 4, 1],
          ],
        },
        bare: { asks: [] },
      },
      consortia: {},
    });
    expect(beyond).toEqual(['half']);
  });
});
