/** Every handler there is: a request of the contract without one does not compile. */
import type { PackageDesk } from '../../exchange/review/packageDesk';
import type { Handlers } from '../answer';
import { ExportedFiles } from '../exportedFiles';
import { type AppContext, appHandlers } from './app';
import { type CalendarContext, calendarHandlers } from './calendar';
import { completionHandlers } from './completion';
import { documentHandlers } from './document';
import { explainHandlers } from './explain';
import { type ImportsContext, importsHandlers } from './imports';
import { askingFirst } from './leaving';
import { type ListsContext, listsHandlers } from './lists';
import { type PapersContext, papersHandlers } from './papers';
import { plannerHandlers } from './planner';
import type { ExplainContext } from './plannerContext';
import { type ReviewingContext, reviewingHandlers } from './reviewing';
import { type ReviewsContext, reviewsHandlers } from './reviews';
import { sensitivityHandlers } from './sensitivity';
import { type SettingsContext, settingsHandlers } from './settings';
import { type WorkspaceContext, workspaceHandlers } from './workspace';

export type HandlerContext = AppContext &
  SettingsContext &
  WorkspaceContext &
  ExplainContext &
  PapersContext &
  ImportsContext &
  ListsContext &
  ReviewingContext &
  CalendarContext &
  ReviewsContext;

export interface AllHandlers {
  readonly handlers: Handlers;
  /** Ends what belongs to the open document: what the planner is at work on, an import. */
  readonly stopWork: () => void;
  /** May the document be put away? A person is asked where decisions would be lost. */
  readonly mayLeave: () => Promise<boolean>;
  /** The review package that an executive has before them. */
  readonly packages: PackageDesk;
}

export function allHandlers(context: HandlerContext): AllHandlers {
  const completion = completionHandlers(context);
  const asked = beforeTheBackground(context, completion.stop);
  const planner = plannerHandlers(asked);
  const sensitivity = sensitivityHandlers(asked);
  const explain = explainHandlers(asked);
  const imports = importsHandlers(context);
  const exported = new ExportedFiles();
  const reviewing = reviewingHandlers(context, exported, imports.mayLeave);
  const reviews = reviewsHandlers(context, exported);
  const handlers = {
    ...appHandlers(context),
    ...settingsHandlers(context),
    ...askingFirst(workspaceHandlers(context), imports.mayLeave),
    ...documentHandlers(context),
    ...planner.handlers,
    ...sensitivity.handlers,
    ...explain.handlers,
    ...completion.handlers,
    ...papersHandlers(context, exported),
    ...calendarHandlers(context, exported),
    ...listsHandlers(context, exported),
    ...imports.handlers,
    ...reviewing.handlers,
    ...reviews.handlers,
  };
  const stopWork = () => {
    planner.stop();
    sensitivity.stop();
    explain.stop();
    completion.stop();
    imports.stop();
    void reviewing.desk.leave();
    reviews.stop();
  };
  return { handlers, stopWork, mayLeave: imports.mayLeave, packages: reviewing.desk };
}

/** What the person asks for goes before what is found in the background. */
function beforeTheBackground<Context extends ExplainContext>(context: Context, stopBackground: () => void): Context {
  return {
    ...context,
    startPlan: (order, events) => {
      stopBackground();
      return context.startPlan(order, events);
    },
    startClashes: (task) => {
      stopBackground();
      return context.startClashes(task);
    },
  };
}
