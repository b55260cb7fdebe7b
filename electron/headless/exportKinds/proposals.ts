/** `export --kind proposal`: proposals as PDF. Runs inside Electron, which lays the pages out. */
import type { Language } from '../../../shared/language/language';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Consortium } from '../../../shared/model/consortium';
import type { Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { type ProposalPaper, proposalOf } from '../../../shared/papers/proposal';
import { done, type Result, refuse } from '../../../shared/result';
import { dataHashOf } from '../../planner/dataHash';
import { localDay } from '../../window/here';
import { namedConsortium, namedOrLast } from '../scenarioChoice';
import type { Answer, Words } from '../verb';
import { appVersion } from '../version';
import { textOption } from '../words';
import type { ExportKind, ExportOrder } from './kind';

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

async function run({ saved, words, language, folder, place }: ExportOrder): Promise<Result<Answer>> {
  const papers = papersOf(saved.workspace, words, language);
  if (!papers.ok) return papers;
  if (process.versions.electron === undefined) {
    return refuse('needs-pages', both(sentence('headless.refused.needsPages')));
  }
  const { exportProposals } = await import('../../papers/exportProposals');
  const made = await exportProposals({
    papers: papers.value,
    folder,
    onProgress: (counts) => place.progress(sentence('headless.progress.export', counts)),
  });
  if (!made.ok) return made;
  const files = papers.value.map(({ consortiumId }, index) => ({ consortiumId, file: made.value[index] }));
  const line = sentence('headless.done.export', { count: files.length, folder });
  return done({ json: { kind: 'proposal', folder, files }, lines: [line] });
}

export const proposals: ExportKind = { name: 'proposal', needsPages: true, run };
