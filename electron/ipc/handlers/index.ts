/** Every handler there is: a request of the contract without one does not compile. */
import type { Handlers } from '../answer';
import { type AppContext, appHandlers } from './app';
import { documentHandlers } from './document';
import { type PapersContext, papersHandlers } from './papers';
import { type PlannerContext, plannerHandlers } from './planner';
import { type SettingsContext, settingsHandlers } from './settings';
import { type WorkspaceContext, workspaceHandlers } from './workspace';

export type HandlerContext = AppContext & SettingsContext & WorkspaceContext & PlannerContext & PapersContext;

/** @returns the handlers, and how to end a planner's run that is going on */
export function allHandlers(context: HandlerContext): { handlers: Handlers; stopPlanner: () => void } {
  const planner = plannerHandlers(context);
  const handlers = {
    ...appHandlers(context),
    ...settingsHandlers(context),
    ...workspaceHandlers(context),
    ...documentHandlers(context),
    ...planner.handlers,
    ...papersHandlers(context),
  };
  return { handlers, stopPlanner: planner.stop };
}
