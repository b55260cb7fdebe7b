/** `peyvand plan`: plans a scenario and records the plan in the workspace. */
import { createScenario } from '../../shared/commands/createScenario';
import { nextId, scenarioIdSchema } from '../../shared/ids';
import { both } from '../../shared/language/messages/say';
import { type Sentence, sentence } from '../../shared/language/messages/sentence';
import { isClosed, type Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { type DraftPer, draftPer } from '../../shared/planning/draft';
import type { PlanOutcome } from '../../shared/planning/outcome';
import { everything } from '../../shared/planning/program';
import { done, type Result, refuse } from '../../shared/result';
import { type PlanRun, startPlan } from '../planner/host';
import type { Session } from '../workspace/session';
import { writeModel } from './modelFile';
import { limitsOf, type PlanLimits } from './planLimits';
import { reproduceFrom } from './reproduce';
import { namedScenario } from './scenarioChoice';
import type { Answer, Place, Verb, Words } from './verb';
import { appVersion } from './version';
import { choiceOption, onlyWith, pathOf, textOption, wrongUsage } from './words';
import { inNewWorkspace, inWorkspace, readWorkspace, tools } from './workspaceFile';

interface Wishes {
  readonly scenarioId: string | undefined;
  readonly per: DraftPer | undefined;
  readonly limits: PlanLimits;
  readonly model: string | undefined;
  readonly out: string | undefined;
}

function wishesOf(words: Words, cwd: string): Result<Wishes> {
  const per = choiceOption(words, 'per', draftPer);
  if (!per.ok) return per;
  const limits = limitsOf(words);
  if (!limits.ok) return limits;
  const path = (name: string) => {
    const text = textOption(words, name);
    return text === undefined ? undefined : pathOf(cwd, text);
  };
  return done({
    scenarioId: textOption(words, 'scenario'),
    per: per.value,
    limits: limits.value,
    model: path('model'),
    out: path('out'),
  });
}

/** What is planned: a workspace that holds the scenario, and the call that makes the scenario where it is new. */
interface Task {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly creation?: { readonly kind: 'scenario.create' } & Parameters<typeof createScenario.apply>[1];
}

/** The named scenario, else the last that is open to changes, else a new one with the default policy. */
function taskOf(workspace: Workspace, { scenarioId, per }: Wishes, { remark }: Place): Result<Task> {
  const open = workspace.scenarios.filter((one) => !isClosed(one)).at(-1);
  const chosen = scenarioId === undefined ? done(open) : namedScenario(workspace, scenarioId);
  if (!chosen.ok) return chosen;
  if (chosen.value === undefined) return newScenario(workspace, per ?? 'need');
  const scenario = chosen.value;
  if (isClosed(scenario)) {
    return refuse('scenario-closed', both(sentence('commands.refused.scenarioClosed', { scenario: scenario.name })));
  }
  if (per !== undefined) remark(sentence('headless.remark.perNotUsed'));
  return done({ workspace, scenario });
}

function newScenario(workspace: Workspace, per: DraftPer): Result<Task> {
  const taken = workspace.scenarios.map(({ id }) => id);
  const scenarioId = scenarioIdSchema.parse(nextId('s', taken));
  const name = both(sentence('headless.new.scenario', { number: taken.length + 1 }));
  const creation = { kind: createScenario.kind, scenarioId, name, per } as const;
  const made = createScenario.apply(workspace, creation, { now: tools.now() });
  if (!made.ok) return made;
  const scenario = namedScenario(made.value, scenarioId);
  return scenario.ok ? done({ workspace: made.value, scenario: scenario.value, creation }) : scenario;
}

/** Runs the planner; Ctrl-C ends it, and the best plan so far is taken. */
async function run({ workspace, scenario }: Task, wishes: Wishes, { progress }: Place): Promise<Result<PlanOutcome>> {
  const planning: PlanRun = startPlan(
    { workspace, scenario, selection: everything, app: appVersion, ...wishes.limits },
    {
      onProgress: ({ phase, score, gap }) =>
        progress(
          sentence('headless.progress.plan', {
            phase: sentence(`planning.phase.${phase}`),
            score,
            gap: { percent: gap },
          }),
        ),
    },
  );
  const stop = () => planning.cancel();
  process.once('SIGINT', stop);
  try {
    return await planning.done;
  } finally {
    process.off('SIGINT', stop);
  }
}

/** Makes the scenario where it is new, and takes the plan over. */
async function record(session: Session, { scenario, creation }: Task, outcome: PlanOutcome): Promise<Result<null>> {
  if (creation !== undefined) {
    const made = await session.execute(creation);
    if (!made.ok) return made;
  }
  const { consortia, report } = outcome;
  const taken = await session.execute({ kind: 'plan.take', scenarioId: scenario.id, consortia, report });
  return taken.ok ? done(null) : taken;
}

function linesOf({ report }: PlanOutcome): readonly Sentence[] {
  const { score, bound, gap, proven, consortia, unformed } = report;
  const line = sentence('headless.done.plan', {
    score: score.total,
    bound: Math.floor(bound),
    gap: { percent: gap },
    formed: consortia.length,
    unformed: unformed.length,
  });
  return proven ? [line, sentence('headless.done.proven')] : [line];
}

async function planAndRecord(
  before: Workspace,
  wishes: Wishes,
  place: Place,
  into: (work: (session: Session) => Promise<Result<null>>) => Promise<Result<null>>,
): Promise<Result<Answer>> {
  const task = taskOf(before, wishes, place);
  if (!task.ok) return task;
  const { workspace, scenario } = task.value;
  const written = wishes.model === undefined ? done(null) : await writeModel(wishes.model, workspace, scenario);
  if (!written.ok) return written;
  const outcome = await run(task.value, wishes, place);
  if (!outcome.ok) return outcome;
  const recorded = await into((session) => record(session, task.value, outcome.value));
  if (!recorded.ok) return recorded;
  const json = { ...outcome.value.report, scenarioId: scenario.id };
  return done({ json, lines: linesOf(outcome.value) });
}

export const plan: Verb = {
  name: 'plan',
  usage: `FILE [--scenario ID] [--per need|area] [--effort quick|normal|thorough] [--max-seconds N]
               [--model FILE.mps] [--out FILE] [--json]
       or: --reproduce FILE [--scenario ID] [--json]`,
  summary: 'headless.summary.plan',
  options: {
    scenario: { type: 'string' },
    per: { type: 'string' },
    effort: { type: 'string' },
    'max-seconds': { type: 'string' },
    model: { type: 'string' },
    out: { type: 'string' },
    reproduce: { type: 'boolean' },
  },
  positionals: 1,
  async run(words, place) {
    const file = pathOf(place.cwd, words.positionals[0] ?? '');
    if (words.values.reproduce === true) {
      const alone = onlyWith(words, 'reproduce', ['scenario']);
      return alone.ok ? reproduceFrom(file, textOption(words, 'scenario')) : alone;
    }
    const wishes = wishesOf(words, place.cwd);
    if (!wishes.ok) return wishes;
    const { out, model } = wishes.value;
    if (model !== undefined && (model === file || model === out)) {
      return wrongUsage(sentence('headless.usage.modelPath'));
    }
    if (out === undefined || out === file) {
      return inWorkspace(file, (session) =>
        planAndRecord(session.workspace, wishes.value, place, (work) => work(session)),
      );
    }
    const saved = await readWorkspace(file);
    if (!saved.ok) return saved;
    const { workspace } = saved.value;
    return planAndRecord(workspace, wishes.value, place, (work) => inNewWorkspace(out, workspace, work));
  },
};
