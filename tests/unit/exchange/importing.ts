/** A workspace with the reference tables, and files of rows, for tests of the importer. */

import { startHistory } from '../../../shared/commands/history';
import type { Mapping } from '../../../shared/exchange/mapping';
import { type ImportPlan, type ImportSources, planImport } from '../../../shared/exchange/planImport';
import type { ListReport, RowLine } from '../../../shared/exchange/report';
import type { Cell, SourceFile } from '../../../shared/exchange/table';
import { workspaceIdSchema } from '../../../shared/ids';
import { emptyWorkspace, type Workspace } from '../../../shared/model/workspace';
import { referenceAreas, referenceCapabilities } from '../../../shared/reference/lists';
import { attempt } from '../../helpers/commanding';

export const city: Workspace = {
  ...emptyWorkspace(workspaceIdSchema.parse('test'), { fa: 'آزمون' }),
  capabilities: referenceCapabilities(),
  areas: referenceAreas(),
};

export function fileOf(...rows: readonly (readonly Cell[])[]): SourceFile {
  return { file: 'list.csv', sheets: [{ rows }] };
}

/** The plan of an import that is not refused as a whole. */
export function planOf(workspace: Workspace, sources: ImportSources, mapping: Mapping = {}): ImportPlan {
  const plan = planImport(workspace, sources, mapping);
  if (!plan.ok) throw new Error(plan.refusal.sentence.en);
  return plan.value;
}

/** The workspace after the import, by the real command. */
export function imported(workspace: Workspace, { changes }: ImportPlan): Workspace {
  const result = attempt(startHistory(workspace), { kind: 'lists.import', ...changes });
  if (!result.ok) throw new Error(result.refusal.sentence.en);
  return result.value.workspace;
}

export function onlyReport({ report }: ImportPlan): ListReport {
  const [first] = report.lists;
  if (first === undefined || report.lists.length !== 1) throw new Error('one list was expected');
  return first;
}

/** Codes of what is said of a row, errors with an exclamation mark. */
export function codesOf(line: RowLine | undefined): readonly string[] {
  return (line?.issues ?? []).map(({ code, severity }) => (severity === 'error' ? `${code}!` : code));
}

/** The heads of a list of firms as associations write them. */
export const firmHeading = ['شناسه ملی', 'نام شرکت', 'اندازه', 'توانمندی‌ها', 'ظرفیت', 'منطقه', 'تلفن'];
