/** A workspace with the reference tables, and files of rows, for tests of the importer. */
import { type ImportPlan, type ImportSources, planImport } from '../../../shared/exchange/planImport';
import type { ListReport, RowLine } from '../../../shared/exchange/report';
import type { Cell, SourceFile } from '../../../shared/exchange/table';
import { workspaceIdSchema } from '../../../shared/ids';
import { emptyWorkspace, type Workspace } from '../../../shared/model/workspace';
import { referenceAreas, referenceCapabilities } from '../../../shared/reference/lists';

export const city: Workspace = {
  ...emptyWorkspace(workspaceIdSchema.parse('test'), { fa: 'آزمون' }),
  capabilities: referenceCapabilities(),
  areas: referenceAreas(),
};

export function fileOf(...rows: readonly (readonly Cell[])[]): SourceFile {
  return { file: 'list.csv', sheets: [{ rows }] };
}

/** The plan of an import that is not refused as a whole. */
export function planOf(workspace: Workspace, sources: ImportSources): ImportPlan {
  const plan = planImport(workspace, sources);
  if (!plan.ok) throw new Error(plan.refusal.sentence.en);
  return plan.value;
}

/** The workspace after the import, as the command makes it. */
export function imported(workspace: Workspace, { changes }: ImportPlan): Workspace {
  const put = <Item extends { readonly id: string }>(
    list: readonly Item[],
    fresh: readonly Item[],
  ): readonly Item[] => {
    const ids = new Set(fresh.map(({ id }) => id));
    return [...list.filter(({ id }) => !ids.has(id)), ...fresh];
  };
  return {
    ...workspace,
    capabilities: put(workspace.capabilities, changes.capabilities),
    areas: put(workspace.areas, changes.areas),
    firms: put(workspace.firms, changes.firms),
    needs: put(workspace.needs, changes.needs),
    ties: put(workspace.ties, changes.ties),
  };
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
