/** `export --kind xlsx|csv`: the lists of the workspace, as one workbook or as a folder of text files. */
import { workspaceWorkbook } from '../../../shared/exchange/listsOut';
import type { Workbook } from '../../../shared/exchange/workbook';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { done, type Result } from '../../../shared/result';
import { exportTexts, exportWorkbook } from '../../exchange/exportWorkbook';
import { localDay } from '../../window/here';
import { namedScenario } from '../scenarioChoice';
import { textOption } from '../words';
import type { ExportKind, ExportOrder } from './kind';

/** The named scenario, else all of them. */
function scenariosOf(workspace: Workspace, id: string | undefined): Result<readonly Scenario[]> {
  if (id === undefined) return done(workspace.scenarios);
  const scenario = namedScenario(workspace, id);
  return scenario.ok ? done([scenario.value]) : scenario;
}

type WriteWorkbook = (workbook: Workbook, folder: string) => Promise<Result<readonly string[]>>;

function listsAs(name: string, write: WriteWorkbook): ExportKind {
  return {
    name,
    needsPages: false,
    async run({ saved, words, language, folder }: ExportOrder) {
      const { workspace, revision } = saved;
      const scenarios = scenariosOf(workspace, textOption(words, 'scenario'));
      if (!scenarios.ok) return scenarios;
      const today = localDay(new Date());
      const workbook = workspaceWorkbook(workspace, { language, revision, today, scenarios: scenarios.value });
      const files = await write(workbook, folder);
      if (!files.ok) return files;
      const sheets = workbook.sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.length }));
      const line = sentence('headless.done.export', { count: files.value.length, folder });
      return done({ json: { kind: name, folder, files: files.value, sheets }, lines: [line] });
    },
  };
}

export const listsAsWorkbook = listsAs('xlsx', exportWorkbook);
export const listsAsTexts = listsAs('csv', exportTexts);
