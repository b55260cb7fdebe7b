/** The network of the 55 members of the association, planned: a crowd of names of which none lies on another. */
import { expect, test } from 'vitest';
import { readListFile } from '../../../electron/exchange/readFile';
import { loadSolver } from '../../../electron/planner/highs';
import { planImport } from '../../../shared/exchange/planImport';
import { scenarioIdSchema, workspaceIdSchema } from '../../../shared/ids';
import { groupingOf } from '../../../shared/model/grouping';
import type { Scenario } from '../../../shared/model/scenario';
import { emptyWorkspace, type Workspace } from '../../../shared/model/workspace';
import { networkDrawing } from '../../../shared/papers/city/network/networkDrawing';
import { scenarioContext } from '../../../shared/papers/scenario/context';
import { networkOf } from '../../../shared/planning/coverage/network';
import { draftScenario } from '../../../shared/planning/draft';
import { applyPlan, type PlanOutcome } from '../../../shared/planning/outcome';
import { plan as planCity } from '../../../shared/planning/planner';
import { everything } from '../../../shared/planning/program';
import { referenceAreas, referenceCapabilities } from '../../../shared/reference/lists';
import { now } from '../../helpers/commanding';
import { clashesOf, textsOf } from '../../helpers/drawnTexts';
import { issued } from '../../helpers/papers';
import { lacksSharedData, sharedData } from '../../helpers/sharedData';

async function read(file: string) {
  const source = await readListFile(sharedData('persian', file));
  if (!source.ok) throw new Error(source.refusal.sentence.en);
  return source.value;
}

async function members(): Promise<Workspace> {
  const capabilities = referenceCapabilities();
  const areas = referenceAreas();
  const empty = { ...emptyWorkspace(workspaceIdSchema.parse('w'), { fa: 'انجمن' }), capabilities, areas };
  const files = { firms: await read('members.xlsx'), needs: await read('needs.xlsx'), ties: await read('ties.csv') };
  const plan = planImport(empty, files);
  if (!plan.ok) throw new Error(plan.refusal.sentence.en);
  const { firms, needs, ties } = plan.value.changes;
  return { ...empty, firms, needs, ties };
}

/** Any good plan will do: two seconds of it. */
async function planFor(workspace: Workspace, scenario: Scenario): Promise<PlanOutcome> {
  const task = { workspace, scenario, selection: everything, dataHash: 'sha256-0', app: 'test' } as const;
  const start = performance.now();
  const hooks = { onProgress: () => {}, onPlan: () => {}, seconds: () => (performance.now() - start) / 1000 };
  const outcome = planCity({ ...task, effort: 'quick', maxSeconds: 2 }, await loadSolver(), hooks);
  if (!outcome.ok) throw new Error(outcome.refusal.sentence.en);
  return outcome.value;
}

test.skipIf(lacksSharedData('persian'))(
  'no two names or numbers of the drawing share ground',
  async () => {
    const workspace = await members();
    const id = scenarioIdSchema.parse('s');
    const draft = draftScenario(workspace, { id, name: { fa: 'سناریو' }, createdAt: now, per: 'need' });
    const scenario = applyPlan(draft, await planFor(workspace, draft));
    const network = networkOf(workspace, groupingOf(workspace, scenario));
    const context = scenarioContext(workspace, scenario, { ...issued, language: 'fa' });
    const texts = textsOf(networkDrawing(network, context));
    expect(network.nodes.length).toBeGreaterThan(60);
    expect(clashesOf(texts)).toEqual([]);
    expect(texts.length).toBeGreaterThan(1.7 * network.nodes.length);
  },
  60_000,
);
