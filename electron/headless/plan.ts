/** `peyvand plan`: plans a scenario and records the plan in the workspace, or makes a recorded plan again. */
import type { ScenarioId } from '../../shared/ids';
import { type Sentence, sentence } from '../../shared/language/messages/sentence';
import type { Workspace } from '../../shared/model/workspace';
import { draftPer } from '../../shared/planning/draft';
import type { PlanOutcome } from '../../shared/planning/outcome';
import { conditionsOf } from '../../shared/planning/recipe';
import { done, type Result } from '../../shared/result';
import type { Session } from '../workspace/session';
import { writeModel } from './modelFile';
import { limitsOf, type PlanLimits } from './planLimits';
import type { PlanKind } from './planning/kind';
import { kindOf } from './planning/kinds';
import { record } from './planning/record';
import { withPlans } from './planning/runs';
import { type SubjectWish, subjectOf } from './planning/task';
import { reproduceFrom } from './reproduce';
import type { Answer, Place, Verb, Words } from './verb';
import { choiceOption, onlyWith, pathOf, textOption, wrongUsage } from './words';
import { inNewWorkspace, inWorkspace, readWorkspace } from './workspaceFile';

interface Wishes extends SubjectWish {
  readonly kind: PlanKind;
  readonly limits: PlanLimits;
  readonly model: string | undefined;
  readonly out: string | undefined;
}

function wishesOf(words: Words, cwd: string): Result<Wishes> {
  const per = choiceOption(words, 'per', draftPer);
  if (!per.ok) return per;
  const limits = limitsOf(words);
  if (!limits.ok) return limits;
  const kind = kindOf(words);
  if (!kind.ok) return kind;
  const path = (name: string) => {
    const text = textOption(words, name);
    return text === undefined ? undefined : pathOf(cwd, text);
  };
  return done({
    scenarioId: textOption(words, 'scenario'),
    per: per.value,
    kind: kind.value,
    limits: limits.value,
    model: path('model'),
    out: path('out'),
  });
}

function linesOf({ report }: PlanOutcome): readonly Sentence[] {
  const { score, bound, gap, proven, consortia, unformed, provenance } = report;
  const line = sentence('headless.done.plan', {
    score: score.total,
    bound: Math.floor(bound),
    gap: { percent: gap },
    formed: consortia.length,
    unformed: unformed.length,
  });
  if (!proven) return [line];
  const conditions = provenance.recipe === undefined ? [] : conditionsOf(provenance.recipe);
  return [
    line,
    conditions.length === 0 ? sentence('headless.done.proven') : sentence('headless.done.provenWithin', { conditions }),
  ];
}

async function planAndRecord(
  before: Workspace,
  wishes: Wishes,
  place: Place,
  into: (work: (session: Session) => Promise<Result<readonly ScenarioId[]>>) => Promise<Result<readonly ScenarioId[]>>,
): Promise<Result<Answer>> {
  const subject = subjectOf(before, wishes, place);
  if (!subject.ok) return subject;
  const { workspace, scenario } = subject.value;
  const written = wishes.model === undefined ? done(null) : await writeModel(wishes.model, workspace, scenario);
  if (!written.ok) return written;
  const planned = await withPlans(wishes.limits, place, (planFor) => wishes.kind(subject.value, planFor));
  if (!planned.ok) return planned;
  const { outcome, json, lines } = planned.value;
  const recorded = await into((session) => record(session, subject.value, planned.value));
  if (!recorded.ok) return recorded;
  const kept = recorded.value.length === 0 ? {} : { keptAs: recorded.value };
  return done({
    json: { ...outcome.report, scenarioId: scenario.id, ...json, ...kept },
    lines: [...linesOf(outcome), ...lines],
  });
}

export const plan: Verb = {
  name: 'plan',
  usage: `FILE [--scenario ID] [--per need|area] [--effort quick|normal|thorough] [--max-seconds N]
               [--alternatives 1|2|3 [--loss PERCENT] [--keep]]
               [--price POINTS | --max-changes N [--against SCENARIO]]
               [--balance areas] [--max-load-difference N]
               [--model FILE.mps] [--out FILE] [--json]
       or: --reproduce FILE [--scenario ID] [--json]`,
  summary: 'headless.summary.plan',
  options: {
    scenario: { type: 'string' },
    per: { type: 'string' },
    effort: { type: 'string' },
    'max-seconds': { type: 'string' },
    alternatives: { type: 'string' },
    loss: { type: 'string' },
    keep: { type: 'boolean' },
    price: { type: 'string' },
    'max-changes': { type: 'string' },
    against: { type: 'string' },
    balance: { type: 'string' },
    'max-load-difference': { type: 'string' },
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
