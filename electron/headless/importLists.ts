/** `peyvand import`: lists from CSV and XLSX into a workspace, with a report of every row. */
import { listNames } from '../../shared/exchange/columns';
import type { Lists } from '../../shared/exchange/listsSoFar';
import { type ImportPlan, isNothing } from '../../shared/exchange/planImport';
import { type Sentence, sentence } from '../../shared/language/messages/sentence';
import type { Workspace } from '../../shared/model/workspace';
import { done, type Result } from '../../shared/result';
import type { ListsProcess } from '../exchange/process/host';
import type { SourceKeys } from '../exchange/process/messages';
import type { Session } from '../workspace/session';
import { freshWorkspace, type PlanFor } from './freshWorkspace';
import { readSources } from './listFiles';
import { readMapping } from './mappingFile';
import type { Answer, Place, Verb, Words } from './verb';
import { pathOf } from './words';
import { inNewWorkspace, inWorkspace, isThere, readWorkspace, totalsOf } from './workspaceFile';

interface Outcome {
  readonly file: string;
  readonly created: boolean;
  readonly dryRun: boolean;
  readonly revision: number;
  readonly before: Workspace;
}

/** The workspace's lists with the changes put in, counted without writing anything. */
function totalsAfter(before: Workspace, { changes }: ImportPlan) {
  const counts = totalsOf(before);
  const fresh = (list: keyof Lists) => {
    const known = new Set<string>(before[list].map(({ id }) => id));
    return changes[list].filter(({ id }) => !known.has(id)).length;
  };
  const lists = ['capabilities', 'areas', 'firms', 'needs', 'ties'] as const;
  return { ...counts, ...Object.fromEntries(lists.map((list) => [list, counts[list] + fresh(list)])) };
}

function linesOf({ report }: ImportPlan, totals: ReturnType<typeof totalsOf>, { file, dryRun }: Outcome): Sentence[] {
  const lists = report.lists.map(({ list, counts: { new: fresh, changed, same, merged, refused, ignored } }) => {
    const name = sentence(`nouns.${list}`);
    return sentence('headless.done.list', { list: name, fresh, changed, same, merged, refused, ignored });
  });
  const { firms, needs, ties, capabilities } = totals;
  const sum = sentence('headless.done.import', { file, firms, needs, ties, capabilities });
  return [...lists, sum, ...(dryRun ? [sentence('headless.done.dryRun')] : [])];
}

function answerOf(plan: ImportPlan, outcome: Outcome, { remark }: Place): Answer {
  const { before, ...facts } = outcome;
  const totals = { ...totalsOf(before), ...totalsAfter(before, plan) };
  const refused = plan.report.lists.reduce((sum, { counts }) => sum + counts.refused, 0);
  const lines = plan.report.lists.flatMap((list) => list.lines);
  const openQuestions = lines.filter(({ question }) => question?.isAnswered === false).length;
  for (const entry of plan.report.unused ?? []) remark(sentence('headless.remark.unused', { entry: entry.sentence }));
  if (refused > 0) remark(sentence('headless.remark.refusedRows', { count: refused }));
  if (openQuestions > 0) remark(sentence('headless.remark.openQuestions', { count: openQuestions }));
  return {
    json: { ...facts, changed: !isNothing(plan.changes), totals, openQuestions, ...plan.report },
    lines: linesOf(plan, totals, outcome),
  };
}

/** What an import would do; nothing is locked or written. */
async function rehearse(file: string, planFor: PlanFor, place: Place): Promise<Result<Answer>> {
  const saved = await readWorkspace(file);
  if (!saved.ok) return saved;
  const { workspace: before, revision } = saved.value;
  const plan = await planFor(before);
  if (!plan.ok) return plan;
  return done(answerOf(plan.value, { file, created: false, dryRun: true, before, revision }, place));
}

/** Makes the workspace that is missing, with what the files bring. */
async function make(file: string, sources: SourceKeys, dryRun: boolean, planFor: PlanFor, place: Place) {
  const fresh = await freshWorkspace(file, sources, planFor);
  if (!fresh.ok) return fresh;
  const { workspace: before, plan } = fresh.value;
  if (dryRun) return done(answerOf(plan, { file, created: true, dryRun, before, revision: 0 }, place));
  return inNewWorkspace(file, before, (session) => take(session, true, async () => done(plan), place));
}

/** Understands the files against the workspace as it is, and takes over what they bring in one command. */
async function take(session: Session, created: boolean, planFor: PlanFor, place: Place): Promise<Result<Answer>> {
  const before = session.workspace;
  const plan = await planFor(before);
  if (!plan.ok) return plan;
  const taken = isNothing(plan.value.changes)
    ? done({ revision: session.document.revision })
    : await session.execute({ kind: 'lists.import', ...plan.value.changes });
  if (!taken.ok) return taken;
  const outcome = { file: session.path, created, dryRun: false, before, revision: taken.value.revision };
  return done(answerOf(plan.value, outcome, place));
}

async function importWith(lists: ListsProcess, words: Words, place: Place): Promise<Result<Answer>> {
  const mapping = await readMapping(words, place.cwd);
  if (!mapping.ok) return mapping;
  const sources = await readSources(words, place.cwd, lists);
  if (!sources.ok) return sources;
  const file = pathOf(place.cwd, words.positionals[0] ?? '');
  const ask = { sources: sources.value, mapping: mapping.value };
  const dryRun = words.values['dry-run'] === true;
  // Every workspace is one of its own here: the object itself tells whether the process knows it.
  const planFor: PlanFor = (before) => lists.understand('plan', ask, { revision: before, lists: before });
  if (!(await isThere(file))) return make(file, sources.value, dryRun, planFor, place);
  if (dryRun) return rehearse(file, planFor, place);
  return inWorkspace(file, (session) => take(session, false, planFor, place));
}

export const importLists: Verb = {
  name: 'import',
  usage:
    'FILE [--lists FILE] [--capabilities FILE] [--areas FILE] [--firms FILE] [--firmCapabilities FILE] [--talents FILE] [--needs FILE] [--requirements FILE] [--ties FILE] [--mapping MAP.json] [--dry-run] [--json]',
  summary: 'headless.summary.import',
  options: {
    ...Object.fromEntries(listNames.map((list) => [list, { type: 'string' as const }])),
    lists: { type: 'string' },
    mapping: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  positionals: 1,
  async run(words, place) {
    const lists = place.startLists();
    try {
      return await importWith(lists, words, place);
    } finally {
      lists.end();
    }
  },
};
