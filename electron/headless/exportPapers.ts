/** `peyvand export`: prints proposals as PDF into a folder. Runs inside Electron, which lays the pages out. */
import { type Language, languages } from '../../shared/language/language';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { Consortium } from '../../shared/model/consortium';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { type ProposalPaper, proposalOf } from '../../shared/papers/proposal';
import { done, type Result, refuse } from '../../shared/result';
import { dataHashOf } from '../planner/dataHash';
import { localDay } from '../window/here';
import { namedConsortium, namedOrLast } from './scenarioChoice';
import type { Answer, Place, Verb, Words } from './verb';
import { appVersion } from './version';
import { choiceOption, pathOf, requiredOption, textOption, wrongUsage } from './words';
import { readWorkspace } from './workspaceFile';

const kinds = ['proposal', 'book', 'letters', 'minutes', 'xlsx', 'docx'] as const;

/** The named consortium, else all that have members. */
function consortiaOf(scenario: Scenario, id: string | undefined): Result<readonly Consortium[]> {
  if (id !== undefined) {
    const found = namedConsortium(scenario, id);
    return found.ok ? done([found.value]) : found;
  }
  const formed = scenario.consortia.filter(({ members }) => members.length > 0);
  return formed.length > 0 ? done(formed) : refuse('nothing-formed', both(sentence('headless.refused.nothingFormed')));
}

function papersOf(workspace: Workspace, words: Words, language: Language): Result<readonly ProposalPaper[]> {
  const scenario = namedOrLast(workspace, textOption(words, 'scenario'));
  if (!scenario.ok) return scenario;
  const consortia = consortiaOf(scenario.value, textOption(words, 'consortium'));
  if (!consortia.ok) return consortia;
  const setting = {
    language,
    dataHash: dataHashOf(workspace, scenario.value),
    app: appVersion,
    today: localDay(new Date()),
  };
  const papers: ProposalPaper[] = [];
  for (const { id } of consortia.value) {
    const paper = proposalOf(workspace, scenario.value, id, setting);
    if (!paper.ok) return paper;
    papers.push(paper.value);
  }
  return done(papers);
}

async function print(papers: readonly ProposalPaper[], folder: string, { progress }: Place): Promise<Result<Answer>> {
  if (process.versions.electron === undefined) {
    return refuse('needs-pages', both(sentence('headless.refused.needsPages')));
  }
  const { exportProposals } = await import('../papers/exportProposals');
  const made = await exportProposals({
    papers,
    folder,
    onProgress: (counts) => progress(sentence('headless.progress.export', counts)),
  });
  if (!made.ok) return made;
  const files = papers.map(({ consortiumId }, index) => ({ consortiumId, file: made.value[index] }));
  const line = sentence('headless.done.export', { count: files.length, folder });
  return done({ json: { kind: 'proposal', folder, files }, lines: [line] });
}

export const exportPapers: Verb = {
  name: 'export',
  usage: `FILE --kind proposal --out FOLDER [--scenario ID] [--consortium ID] [--language fa|en] [--json]`,
  summary: 'headless.summary.export',
  options: {
    kind: { type: 'string' },
    out: { type: 'string' },
    scenario: { type: 'string' },
    consortium: { type: 'string' },
    language: { type: 'string' },
  },
  positionals: 1,
  async run(words, place) {
    const kind = choiceOption(words, 'kind', kinds);
    if (!kind.ok) return kind;
    if (kind.value === undefined) return wrongUsage(sentence('headless.usage.required', { option: '--kind' }));
    const out = requiredOption(words, 'out');
    if (!out.ok) return out;
    const language = choiceOption(words, 'language', languages);
    if (!language.ok) return language;
    if (kind.value !== 'proposal') {
      return refuse('kind-not-yet', both(sentence('headless.refused.kindNotYet', { kind: kind.value })));
    }
    const saved = await readWorkspace(pathOf(place.cwd, words.positionals[0] ?? ''));
    if (!saved.ok) return saved;
    const papers = papersOf(saved.value.workspace, words, language.value ?? 'fa');
    if (!papers.ok) return papers;
    return print(papers.value, pathOf(place.cwd, out.value), place);
  },
};
