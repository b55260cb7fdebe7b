/** `peyvand plan --alternatives` in the real command: reports of each, and a scenario of its own for each where they are to be kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDocument } from '../../../shared/document/load';
import { groupingOf } from '../../../shared/model/grouping';
import { type PlanReport, planReportSchema } from '../../../shared/model/planReport';
import { findingsOf } from '../../../shared/planning/findings';
import { scoreGrouping } from '../../../shared/planning/score';
import { isUnlike } from '../../../shared/planning/unlike';
import type { Bilingual } from '../../../shared/result';
import { bringBuildUpToDate } from '../../helpers/build';
import { jsonOf, peyvandIn, temporaryFolder } from './calling';

const folder = temporaryFolder();
const peyvand = peyvandIn(folder.path);
beforeAll(bringBuildUpToDate, 180_000);
afterAll(folder.remove);

interface Found extends PlanReport {
  readonly scenarioId: string;
  readonly keptAs: readonly string[];
  readonly alternatives: readonly {
    readonly points: number;
    readonly fromBest: number;
    readonly report: PlanReport;
    readonly sentences: readonly Bilingual[];
  }[];
}

test('two alternatives are written as scenarios of their own, each near the best and unlike all others, and can be made again', {
  timeout: 240_000,
}, () => {
  peyvand('sample', '--out', 'city.peyvand');
  const words = ['plan', 'city.peyvand', '--per', 'area', '--effort', 'quick'];
  const called = peyvand(...words, '--alternatives', '2', '--loss', '5', '--keep', '--json');
  expect(called).toMatchObject({ code: 0, stderr: '' });
  const { alternatives, keptAs, score, scenarioId } = jsonOf<Found>(called);
  expect(keptAs).toHaveLength(2);
  const loaded = loadDocument(readFileSync(join(folder.path, 'city.peyvand'), 'utf8'));
  if (!loaded.ok) throw new Error(loaded.refusal.sentence.en);
  const { workspace } = loaded.value;
  expect(workspace.scenarios.map(({ id }) => id)).toEqual([scenarioId, ...keptAs]);
  for (const [index, { points, report, sentences }] of alternatives.entries()) {
    const kept = workspace.scenarios[index + 1];
    if (kept === undefined) throw new Error('an alternative is not in the file');
    expect(planReportSchema.parse(report)).toEqual(kept.lastPlan);
    expect(kept.basedOn).toBe(scenarioId);
    expect(findingsOf(groupingOf(workspace, kept))).toEqual([]);
    expect(scoreGrouping(groupingOf(workspace, kept)).total).toBe(score.total + points);
    expect(-points).toBeLessThanOrEqual(0.05 * score.total);
    for (const other of workspace.scenarios.slice(0, index + 1)) {
      expect(isUnlike(other.consortia, kept.consortia)).toBe(true);
    }
    expect(sentences[0]?.fa).toContain('جایگزین');
  }
  const again = peyvand('plan', '--reproduce', 'city.peyvand', '--scenario', keptAs[1] ?? '', '--json');
  expect(jsonOf(again)).toMatchObject({ equal: true, isRepeatable: true });
});
