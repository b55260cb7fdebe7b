/** `peyvand import`: lists from CSV and XLSX into a workspace, with a report of every row. */
import { listNames } from '../../shared/exchange/columns';
import { isNothing } from '../../shared/exchange/planImport';
import { done, type Result } from '../../shared/result';
import type { ListsProcess } from '../exchange/process/host';
import type { SourceKeys, Tasks } from '../exchange/process/messages';
import type { Session } from '../workspace/session';
import { freshWorkspace, type PlanFor } from './freshWorkspace';
import { answerOf, type Imported } from './importWords';
import { readSources } from './listFiles';
import { readMapping } from './mappingFile';
import { placeOfReport, writeReport } from './reportFile';
import type { Answer, Place, Verb, Words } from './verb';
import { pathOf } from './words';
import { inNewWorkspace, inWorkspace, isThere, readWorkspace } from './workspaceFile';

type Asked = Tasks['plan']['asks'];

/** What an import would do; nothing is locked or written. */
async function rehearse(file: string, planFor: PlanFor): Promise<Result<Imported>> {
  const saved = await readWorkspace(file);
  if (!saved.ok) return saved;
  const { workspace: before, revision } = saved.value;
  const plan = await planFor(before);
  if (!plan.ok) return plan;
  return done({ plan: plan.value, file, created: false, dryRun: true, before, revision });
}

/** Makes the workspace that is missing, with what the files bring. */
async function make(file: string, sources: SourceKeys, dryRun: boolean, planFor: PlanFor): Promise<Result<Imported>> {
  const fresh = await freshWorkspace(file, sources, planFor);
  if (!fresh.ok) return fresh;
  const { workspace: before, plan } = fresh.value;
  if (dryRun) return done({ plan, file, created: true, dryRun, before, revision: 0 });
  return inNewWorkspace(file, before, (session) => take(session, true, async () => done(plan)));
}

/** Understands the files against the workspace as it is, and takes over what they bring in one command. */
async function take(session: Session, created: boolean, planFor: PlanFor): Promise<Result<Imported>> {
  const before = session.workspace;
  const plan = await planFor(before);
  if (!plan.ok) return plan;
  const taken = isNothing(plan.value.changes)
    ? done({ revision: session.document.revision })
    : await session.execute({ kind: 'lists.import', ...plan.value.changes });
  if (!taken.ok) return taken;
  const { revision } = taken.value;
  return done({ plan: plan.value, file: session.path, created, dryRun: false, before, revision });
}

async function importInto(file: string, lists: ListsProcess, ask: Asked, dryRun: boolean): Promise<Result<Imported>> {
  // Every workspace is one of its own here: the object itself tells whether the process knows it.
  const planFor: PlanFor = (before) => lists.understand('plan', ask, { revision: before, lists: before });
  if (!(await isThere(file))) return make(file, ask.sources, dryRun, planFor);
  if (dryRun) return rehearse(file, planFor);
  return inWorkspace(file, (session) => take(session, false, planFor));
}

async function importWith(lists: ListsProcess, words: Words, place: Place): Promise<Result<Answer>> {
  const mapping = await readMapping(words, place.cwd);
  if (!mapping.ok) return mapping;
  const report = await placeOfReport(words, place.cwd);
  if (!report.ok) return report;
  const sources = await readSources(words, place.cwd, lists);
  if (!sources.ok) return sources;
  const file = pathOf(place.cwd, words.positionals[0] ?? '');
  const ask = { sources: sources.value, mapping: mapping.value };
  const imported = await importInto(file, lists, ask, words.values['dry-run'] === true);
  if (!imported.ok) return imported;
  const written = await writeReport(imported.value, report.value);
  return written.ok ? done(answerOf(imported.value, report.value?.path, place)) : written;
}

export const importLists: Verb = {
  name: 'import',
  usage:
    'FILE [--lists FILE] [--capabilities FILE] [--areas FILE] [--firms FILE] [--firmCapabilities FILE] [--talents FILE] [--needs FILE] [--requirements FILE] [--ties FILE] [--scenarios FILE] [--consortia FILE] [--memberships FILE] [--phases FILE] [--mapping MAP.json] [--report FILE.xlsx|.csv|.json] [--language fa|en] [--dry-run] [--json]',
  summary: 'headless.summary.import',
  options: {
    ...Object.fromEntries(listNames.map((list) => [list, { type: 'string' as const }])),
    lists: { type: 'string' },
    mapping: { type: 'string' },
    report: { type: 'string' },
    language: { type: 'string' },
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
