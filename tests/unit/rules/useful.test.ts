/** Useful: binds the planner only. */
import { expect, test } from 'vitest';
import { isUseful } from '../../../shared/rules/useful';
import { found } from '../../helpers/judging';
import { type TinyCity, tinyGrouping } from '../../helpers/tinyCity';

const city: TinyCity = {
  firms: {
    able: { levels: { A: 3 } },
    weak: { levels: { A: 2 } },
    other: { levels: { B: 5 } },
    bare: { levels: { A: 5 }, licence: false },
  },
  needs: { n: { asks: [['A', 3, 1]], licence: true } },
  consortia: { k: { needs: ['n'], members: ['weak'] } },
};

test('a firm is useful when it meets a requirement at its level, with a licence where the need asks for one', () => {
  const { facts, groups } = tinyGrouping(city);
  const useful = [...facts.firms.values()].filter((firm) => groups[0] && isUseful(facts, firm, groups[0]));
  expect(useful.map((firm) => firm.id)).toEqual(['able']);
});

test('a person may add a firm that is not useful without a finding', () => {
  expect(found('useful', city)).toEqual([]);
});
