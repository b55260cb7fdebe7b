/** `peyvand plan --balance areas` in the real command: the worst-served area, the loads and the cost, and a plan that can be made again. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bilingual } from '../../../shared/result';
import { bringBuildUpToDate } from '../../helpers/build';
import { jsonOf, peyvandIn, temporaryFolder } from './calling';

const folder = temporaryFolder();
const peyvand = peyvandIn(folder.path);
beforeAll(bringBuildUpToDate, 180_000);
afterAll(folder.remove);

interface Share {
  readonly covered: number;
  readonly all: number;
}

interface Balanced {
  readonly score: { readonly total: number };
  readonly figures: { readonly maxLoad: number };
  readonly balance: {
    readonly worst: Share;
    readonly worstAtMost: Share;
    readonly isWorstProven: boolean;
    readonly free: { readonly worst: Share; readonly score: number };
    readonly costAtLeast: number;
    readonly costAtMost: number;
    readonly overCap: readonly string[];
    readonly sentences: readonly Bilingual[];
  };
}

test('a balanced plan says how the worst-served area and the loads stand, and what it costs', {
  timeout: 240_000,
}, () => {
  peyvand('sample', '--out', 'city.peyvand');
  const words = ['plan', 'city.peyvand', '--per', 'area', '--effort', 'quick', '--balance', 'areas'];
  const called = peyvand(...words, '--max-load-difference', '1', '--json');
  expect(called).toMatchObject({ code: 0, stderr: '' });
  const { balance, score, figures } = jsonOf<Balanced>(called);
  const { worst, worstAtMost, free, costAtLeast, costAtMost } = balance;
  expect(figures.maxLoad).toBeLessThanOrEqual(2);
  expect(balance.overCap).toEqual([]);
  expect(balance.isWorstProven).toBe(worst.covered * worstAtMost.all >= worstAtMost.covered * worst.all);
  expect(costAtLeast).toBeLessThanOrEqual(free.score - score.total);
  expect(costAtMost).toBeGreaterThanOrEqual(free.score - score.total);
  expect(balance.sentences[0]?.fa).toContain('کم‌پوشش‌ترین حوزه');
  const again = jsonOf(peyvand('plan', '--reproduce', 'city.peyvand', '--json'));
  expect(again).toMatchObject({ equal: true, isRepeatable: true });
});
