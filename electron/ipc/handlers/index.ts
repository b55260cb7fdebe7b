/** Every handler there is: a request of the contract without one does not compile. */
import type { Handlers } from '../answer';
import { ExportedFiles } from '../exportedFiles';
import { type AppContext, appHandlers } from './app';
import { documentHandlers } from './document';
import { type ImportsContext, importsHandlers } from './imports';
import { type ListsContext, listsHandlers } from './lists';
import { type PapersContext, papersHandlers } from './papers';
import { type PlannerContext, plannerHandlers } from './planner';
import { sensitivityHandlers } from './sensitivity';
import { type SettingsContext, settingsHandlers } from './settings';
import { type WorkspaceContext, workspaceHandlers } from './workspace';

export type HandlerContext = AppContext &
  SettingsContext &
  WorkspaceContext &
  PlannerContext &
  PapersContext &
  ImportsContext &
  ListsContext;

/** @returns the handlers, and how to end what belongs to the open document: what the planner is at work on, an import */
export function allHandlers(context: HandlerContext): { handlers: Handlers; stopWork: () => void } {
  const planner = plannerHandlers(context);
  const sensitivity = sensitivityHandlers(context);
  const imports = importsHandlers(context);
  const exported = new ExportedFiles();
  const handlers = {
    ...appHandlers(context),
    ...settingsHandlers(context),
    ...workspaceHandlers(context),
    ...documentHandlers(context),
    ...planner.handlers,
    ...sensitivity.handlers,
    ...papersHandlers(context, exported),
    ...listsHandlers(context, exported),
    ...imports.handlers,
  };
  const stopWork = () => {
    planner.stop();
    sensitivity.stop();
    imports.stop();
  };
  return { handlers, stopWork };
}
