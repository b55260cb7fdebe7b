import { describe, expect, test } from 'vitest';
import { headFigures } from '../../../../renderer/screens/overview/figures';
import { groupingOf } from '../../../../shared/model/grouping';
import { figuresOf } from '../../../../shared/planning/figures';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../../helpers/tinyCity';

const city: TinyCity = {
  firms: { f: { levels: { A: 3 } }, g: { levels: { A: 3 } } },
  needs: {
    whole: { asks: [['A', 3, 1]] },
    thin: {
      asks: [
        ['A', 3, 1],
        ['B', 1, 1],
      ],
    },
    alone: { asks: [['A', 1, 1]] },
  },
  consortia: { c: { needs: ['whole', 'thin'], members: ['f'] } },
};

describe('the figures at the head of the overview', () => {
  test('a need without a consortium has a gap like one with an uncovered requirement', () => {
    const workspace = tinyWorkspace(city);
    const grouping = groupingOf(workspace, onlyScenario(workspace));
    expect(headFigures(workspace, { grouping, figures: figuresOf(grouping) })).toMatchObject({
      needsWithGap: 2,
      needs: 3,
      firmsPlaced: 1,
      firms: 2,
      waiting: 0,
    });
  });

  test('without a scenario they speak of what the lists could supply', () => {
    expect(headFigures(tinyWorkspace(city))).toEqual({
      needsWithGap: 1,
      needs: 3,
      firmsPlaced: 0,
      firms: 2,
      waiting: 0,
      sent: 0,
    });
  });
});
