/** The model for other solvers: readable, plain, unique names; the same text at every export. */
import { expect, test } from 'vitest';
import { mpsOf } from '../../../shared/planning/mps';
import { everything } from '../../../shared/planning/program';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const city: TinyCity = {
  firms: { شرکت: { levels: { A: 4 } }, b: { size: 'small', levels: { A: 2 } } },
  needs: { n: { asks: [['A', 2, 3]] } },
  consortia: { k: { needs: ['n'] } },
};

function textOf(changed: Partial<TinyCity> = {}): string {
  const workspace = tinyWorkspace({ ...city, ...changed });
  return mpsOf(workspace, onlyScenario(workspace), everything);
}

const columnsIn = (text: string) =>
  new Set((text.split('COLUMNS\n')[1]?.split('\nRHS\n')[0] ?? '').split('\n').map((line) => line.trim().split(' ')[0]));

test('names say firm and consortium; an id in Persian letters gets a plain name of its own', () => {
  const names = columnsIn(textOf());
  expect(names).toContain('x_b_k');
  expect(names).toContain('open_k');
  expect([...names].filter((name) => /^x_{6}k_\d+$/.test(name ?? ''))).toHaveLength(1);
  expect(textOf()).toMatch(/^[\x20-\x7e\n]*$/);
});

test('long ids that differ only at their end stay two columns', () => {
  const long = 'firm-with-a-very-long-name-'.repeat(2);
  const firms = { [`${long}1`]: { levels: { A: 3 } }, [`${long}2`]: { levels: { A: 3 } } };
  expect([...columnsIn(textOf({ firms }))].filter((name) => name?.startsWith('x_'))).toHaveLength(2);
});

test('the same city gives the same text', () => {
  expect(textOf()).toBe(textOf());
});

test('points of what is not planned stand in the objective', () => {
  const workspace = tinyWorkspace({
    ...city,
    needs: { n: { asks: [['A', 2, 3]] }, m: { asks: [['A', 2, 3]] } },
    consortia: { k: { needs: ['n'] }, l: { needs: ['m'], members: ['b'] } },
  });
  const scenario = onlyScenario(workspace);
  const [k] = scenario.consortia;
  const text = mpsOf(workspace, scenario, { kind: 'consortia', ids: k === undefined ? [] : [k.id] });
  // 300 covered, 60 for taking part, 40 for coordination; b stands at the minimum level.
  expect(text).toContain(' what_stays minus_score -320\n');
});
