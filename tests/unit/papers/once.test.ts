/** What several parts of a paper read is worked out once for the paper, and anew for another. */
import { expect, test } from 'vitest';
import { oncePer } from '../../../shared/papers/once';
import { areaStandings } from '../../../shared/papers/scenario/areas';
import { scenarioContext } from '../../../shared/papers/scenario/context';
import {
  answersOfAll,
  figuresIn,
  findingsIn,
  lateGatesIn,
  warningsByConsortium,
} from '../../../shared/papers/scenario/standing';
import { issued } from '../../helpers/papers';
import { seatedCity } from '../../helpers/seatedCity';
import { onlyScenario } from '../../helpers/tinyCity';

const workspace = seatedCity();
const contextIn = (language: 'fa' | 'en') =>
  scenarioContext(workspace, onlyScenario(workspace), { ...issued, language });

test('work is done at the first asking only, an answer of nothing included', () => {
  let asked = 0;
  const lengthOf = oncePer((words: readonly string[]) => {
    asked += 1;
    return words[0];
  });
  const [some, none] = [['a'], []];
  expect([lengthOf(some), lengthOf(some), lengthOf(none), lengthOf(none)]).toEqual(['a', 'a', undefined, undefined]);
  expect(asked).toBe(2);
});

test('a question with another object in it is asked anew', () => {
  const [words, other] = [['a'], ['b']];
  const joined = oncePer((some: readonly string[], more: readonly string[]) => [...some, ...more]);
  const answer = joined(words, words);
  expect(joined(words, words)).toBe(answer);
  expect(joined(words, other)).toEqual(['a', 'b']);
});

test.each([
  ['areas', areaStandings],
  ['figures', figuresIn],
  ['findings', findingsIn],
  ['warnings', warningsByConsortium],
  ['late gates', lateGatesIn],
  ['answers', answersOfAll],
] as const)('the %s of a paper are the same wherever they are read in it', (_what, of) => {
  const context = contextIn('fa');
  expect(of(context)).toBe(of(context));
});

test('a paper in another language has names of its own', () => {
  expect(areaStandings(contextIn('fa'))[0]?.name).not.toBe(areaStandings(contextIn('en'))[0]?.name);
});
