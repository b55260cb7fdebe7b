/** The workspace that lists are imported into where there is none yet. */
import { basename } from 'node:path';
import type { ListName } from '../../shared/exchange/columns';
import type { ImportPlan } from '../../shared/exchange/planImport';
import { workspaceIdSchema } from '../../shared/ids';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { emptyWorkspace, type Workspace } from '../../shared/model/workspace';
import { referenceAreas, referenceCapabilities } from '../../shared/reference/lists';
import { done, type Result } from '../../shared/result';
import type { SourceKeys } from '../exchange/process/messages';

/** What the files would do to a workspace. */
export type PlanFor = (before: Workspace) => Promise<Result<ImportPlan>>;

interface Fresh {
  readonly workspace: Workspace;
  readonly plan: ImportPlan;
}

function idFor(name: string): Workspace['id'] {
  const parsed = workspaceIdSchema.safeParse(name.replace(/[\s\p{C}]+/gu, '-').slice(0, 60));
  return parsed.success ? parsed.data : workspaceIdSchema.parse('workspace');
}

function emptyFor(file: string): Workspace {
  const name = basename(file).replace(/\.[^.]*$/, '');
  return emptyWorkspace(idFor(name), both(sentence('headless.new.title', { name })));
}

/** Does the list have rows, be they taken or refused? The sheet of a template or of an empty workspace has none. */
function hasRows({ report }: ImportPlan, list: ListName): boolean {
  return report.lists.some(
    ({ list: name, lines }) => name === list && lines.some(({ verdict }) => verdict !== 'ignored'),
  );
}

/** The workspace with the reference capabilities where the files bring none, and then with the service areas where they bring none either. */
function withReferences(workspace: Workspace, bringsCapabilities: boolean, bringsAreas: boolean): Workspace {
  if (bringsCapabilities) return workspace;
  const areas = bringsAreas ? [] : referenceAreas();
  return { ...workspace, capabilities: referenceCapabilities(), areas };
}

/**
 * Where no capabilities are given, those of the reference tables stand in the workspace, with the service areas where these are not given
 * either: lists of the city name them.
 */
export async function freshWorkspace(file: string, sources: SourceKeys, planFor: PlanFor): Promise<Result<Fresh>> {
  const empty = emptyFor(file);
  const looked = sources.capabilities !== undefined || sources.areas !== undefined ? await planFor(empty) : undefined;
  if (looked?.ok === false) return looked;
  const brings = (list: ListName) => looked !== undefined && hasRows(looked.value, list);
  const workspace = withReferences(empty, brings('capabilities'), brings('areas'));
  const plan = workspace === empty && looked !== undefined ? looked : await planFor(workspace);
  return plan.ok ? done({ workspace, plan: plan.value }) : plan;
}
