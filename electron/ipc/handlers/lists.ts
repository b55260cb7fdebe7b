/** Lists out, asked for by the window: the workspace as a workbook or as text files, and empty templates. */
import { workspaceWorkbook } from '../../../shared/exchange/listsOut';
import { templatesWorkbook } from '../../../shared/exchange/templates';
import type { Workbook } from '../../../shared/exchange/workbook';
import type { Chosen } from '../../../shared/ipc/chosen';
import type { ListsRequest } from '../../../shared/ipc/contract';
import type { Exported } from '../../../shared/ipc/papers';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Workspace } from '../../../shared/model/workspace';
import { referenceAreas, referenceCapabilities } from '../../../shared/reference/lists';
import { done, type Result, refuse } from '../../../shared/result';
import { exportTexts, exportWorkbook, workbookFileName } from '../../exchange/exportWorkbook';
import type { Dialogs } from '../../window/dialogs';
import type { Desk } from '../../workspace/desk';
import type { Handlers } from '../answer';
import type { ExportedFiles } from '../exportedFiles';
import { nothingOpen } from './document';

export interface ListsContext {
  readonly desk: Pick<Desk, 'session'>;
  /** The day on the wall, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly dialogs: Pick<Dialogs, 'placeForPapers'>;
}

type ListsHandlers = Pick<Handlers, 'lists.export' | 'lists.templates'>;

export function listsHandlers(context: ListsContext, exported: ExportedFiles): ListsHandlers {
  const keep = async (workbook: Workbook, kind: ListsRequest['kind']): Promise<Result<Chosen<Exported>>> => {
    const place = await context.dialogs.placeForPapers(kind === 'xlsx' ? workbookFileName(workbook) : undefined);
    if (place === undefined) return done({ kind: 'cancelled' });
    const { folder, fileName } = place;
    const made = await (kind === 'xlsx' ? exportWorkbook(workbook, folder, fileName) : exportTexts(workbook, folder));
    return made.ok ? done({ kind: 'done', value: exported.keep(folder, made.value) }) : made;
  };
  return {
    'lists.export': async (request) => {
      const workbook = workbookOf(context, request);
      return workbook.ok ? keep(workbook.value, request.kind) : workbook;
    },
    'lists.templates': ({ language }) =>
      keep(templatesWorkbook(wordsOf(context.desk.session?.workspace), language), 'xlsx'),
  };
}

/** Before a workspace is open, the words of the reference tables are offered. */
function wordsOf(workspace: Workspace | undefined) {
  return (
    workspace ?? { capabilities: referenceCapabilities(), areas: referenceAreas(), firms: [], needs: [], scenarios: [] }
  );
}

function workbookOf({ desk, today }: ListsContext, { scenarioId, language }: ListsRequest): Result<Workbook> {
  const { session } = desk;
  if (session === undefined) return nothingOpen();
  const { workspace, document } = session;
  const scenarios = workspace.scenarios.filter(({ id }) => scenarioId === null || id === scenarioId);
  if (scenarioId !== null && scenarios.length === 0)
    return refuse('no-scenario', both(sentence('menu.scenarioIsGone')));
  return done(workspaceWorkbook(workspace, { language, revision: document.revision, today: today(), scenarios }));
}
