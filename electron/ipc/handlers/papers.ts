/** Papers asked for by the window: a model for the preview, files where a person wants them, opened or shown afterwards by id. */
import type { ConsortiumId, ScenarioId } from '../../../shared/ids';
import type { Chosen } from '../../../shared/ipc/chosen';
import type { Exported, ExportRequest } from '../../../shared/ipc/contract';
import type { Language } from '../../../shared/language/language';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Workspace } from '../../../shared/model/workspace';
import { type ProposalPaper, proposalOf } from '../../../shared/papers/proposal';
import { done, type Result, refuse } from '../../../shared/result';
import { dataHashOf } from '../../planner/dataHash';
import type { Dialogs, PaperPlace } from '../../window/dialogs';
import type { Handlers } from '../answer';
import type { Emit } from '../emit';
import type { ExportedFiles } from '../exportedFiles';
import type { FileDoor } from '../fileDoor';

/** Prints papers one by one into a folder. */
export type PrintProposals = (order: {
  readonly papers: readonly ProposalPaper[];
  readonly folder: string;
  /** The name that the person chose for a single file. */
  readonly fileName?: string;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  readonly isCancelled: () => boolean;
}) => Promise<Result<readonly string[]>>;

export interface PapersContext {
  readonly current: () => Workspace | undefined;
  readonly emit: Emit;
  readonly version: string;
  /** The day on the wall, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly dialogs: Pick<Dialogs, 'placeForPapers'>;
  readonly files: FileDoor;
  readonly printProposals: PrintProposals;
  readonly proposalFileName: (paper: ProposalPaper) => string;
}

type PapersHandlers = Pick<
  Handlers,
  'papers.proposal' | 'papers.export' | 'papers.cancel' | 'papers.open' | 'papers.reveal'
>;

/** The handlers of all that concerns papers. */
export function papersHandlers(context: PapersContext, exported: ExportedFiles): PapersHandlers {
  let running = 0;
  const run = async (
    papers: readonly ProposalPaper[],
    { folder, fileName }: PaperPlace,
  ): Promise<Result<Chosen<Exported>>> => {
    running += 1;
    const mine = running;
    const made = await context.printProposals({
      papers,
      folder,
      ...(fileName === undefined ? {} : { fileName }),
      onProgress: (progress) => context.emit('papers.progress', progress),
      isCancelled: () => running !== mine,
    });
    if (!made.ok) return made;
    return done({ kind: 'done', value: exported.keep(folder, made.value) });
  };
  return {
    'papers.proposal': ({ consortiumId, ...where }) => paperOf(context, where, consortiumId),
    'papers.export': async (request) => {
      const papers = papersOf(context, request);
      if (!papers.ok) return papers;
      const [only] = papers.value;
      const name = only === undefined || papers.value.length > 1 ? undefined : context.proposalFileName(only);
      const place = await context.dialogs.placeForPapers(name);
      return place === undefined ? done({ kind: 'cancelled' }) : run(papers.value, place);
    },
    'papers.cancel': () => {
      running += 1;
      return done(null);
    },
    'papers.open': ({ exportId }) => openOrSay(exported.first(exportId), context.files.open),
    'papers.reveal': ({ exportId }) => openOrSay(exported.first(exportId), context.files.reveal),
  };
}

interface Where {
  readonly scenarioId: ScenarioId;
  readonly language: Language;
}

function paperOf(context: PapersContext, where: Where, consortiumId: ConsortiumId): Result<ProposalPaper> {
  const workspace = context.current();
  const scenario = workspace?.scenarios.find(({ id }) => id === where.scenarioId);
  if (workspace === undefined || scenario === undefined)
    return refuse('no-scenario', both(sentence('menu.scenarioIsGone')));
  const dataHash = dataHashOf(workspace, scenario);
  const { version: app, today } = context;
  return proposalOf(workspace, scenario, consortiumId, { language: where.language, dataHash, app, today: today() });
}

function papersOf(context: PapersContext, request: ExportRequest): Result<readonly ProposalPaper[]> {
  const papers: ProposalPaper[] = [];
  for (const id of request.consortiumIds) {
    const paper = paperOf(context, request, id);
    if (!paper.ok) return paper;
    papers.push(paper.value);
  }
  return done(papers);
}

async function openOrSay(
  path: string | undefined,
  open: (path: string) => Promise<Result<null>>,
): Promise<Result<null>> {
  return path === undefined ? refuse('no-export', both(sentence('menu.exportIsGone'))) : open(path);
}
