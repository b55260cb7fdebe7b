/** `peyvand check`: is the file sound, and how does every scenario in it stand? */
import { dayInTehran } from '../../shared/language/jalali';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { groupingOf } from '../../shared/model/grouping';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { figuresOf } from '../../shared/planning/figures';
import { findingsOf } from '../../shared/planning/findings';
import { supplyGapsOf } from '../../shared/planning/gaps';
import { pointsByConsortium, scoreGrouping } from '../../shared/planning/score';
import { done } from '../../shared/result';
import { dataHashOf } from '../planner/dataHash';
import { qualityFindings, qualityJson, qualityLines } from './quality';
import type { Verb } from './verb';
import { pathOf } from './words';
import { readWorkspace, tools, totalsOf } from './workspaceFile';

/** How one scenario stands: the numbers of the board. */
function standingOf(workspace: Workspace, scenario: Scenario) {
  const grouping = groupingOf(workspace, scenario);
  const score = scoreGrouping(grouping);
  const points = pointsByConsortium(score);
  return {
    id: scenario.id,
    name: scenario.name,
    status: scenario.status,
    score: { total: score.total, byCriterion: score.byCriterion },
    figures: figuresOf(grouping),
    consortia: scenario.consortia.map(({ id, members }) => ({
      id,
      members: members.length,
      score: points.get(id) ?? 0,
    })),
    findings: findingsOf(grouping).map(({ sentence: words, ...finding }) => ({ ...finding, sentence: both(words) })),
    supplyGaps: supplyGapsOf(workspace, scenario),
    dataHash: dataHashOf(workspace, scenario),
  };
}

export const check: Verb = {
  name: 'check',
  usage: 'FILE [--json]',
  summary: 'headless.summary.check',
  options: {},
  positionals: 1,
  async run(words, { cwd }) {
    const file = pathOf(cwd, words.positionals[0] ?? '');
    const saved = await readWorkspace(file);
    if (!saved.ok) return saved;
    const { workspace, revision, savedAt, appVersion } = saved.value;
    const totals = totalsOf(workspace);
    const scenarios = workspace.scenarios.map((scenario) => standingOf(workspace, scenario));
    const lines = scenarios.flatMap(({ name, score, figures, findings }) => [
      sentence('headless.done.checkScenario', {
        scenario: name,
        score: score.total,
        coverage: { percent: figures.coverage },
        findings: findings.length,
      }),
      ...findings.map((finding) => sentence('headless.done.finding', { finding: finding.sentence })),
    ]);
    const today = dayInTehran(tools.now());
    const quality = qualityFindings(workspace, today);
    const { firms, needs } = totals;
    const sound = sentence('headless.done.check', { file, firms, needs, scenarios: scenarios.length });
    return done({
      json: {
        file,
        sound: true,
        revision,
        savedAt,
        appVersion,
        totals,
        scenarios,
        quality: qualityJson(quality, today),
      },
      lines: [sound, ...lines, ...qualityLines(quality)],
    });
  },
};
