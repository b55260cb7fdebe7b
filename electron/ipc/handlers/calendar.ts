/** Meetings and due dates as a calendar, asked for by the window. */
import { calendarOf } from '../../../shared/exchange/ics';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { done, refuse } from '../../../shared/result';
import { calendarFileName, writeCalendar } from '../../exchange/writeCalendar';
import type { Dialogs } from '../../window/dialogs';
import type { Desk } from '../../workspace/desk';
import type { Handlers } from '../answer';
import type { ExportedFiles } from '../exportedFiles';
import { nothingOpen } from './document';

export interface CalendarContext {
  readonly desk: Pick<Desk, 'session'>;
  readonly dialogs: Pick<Dialogs, 'placeForPapers'>;
}

export function calendarHandlers(
  { desk, dialogs }: CalendarContext,
  exported: ExportedFiles,
): Pick<Handlers, 'calendar.export'> {
  return {
    'calendar.export': async ({ scenarioId, language }) => {
      const workspace = desk.session?.workspace;
      if (workspace === undefined) return nothingOpen();
      const scenario = workspace.scenarios.find(({ id }) => id === scenarioId);
      const now = new Date().toISOString();
      const text = calendarOf(workspace, { language, now, ...(scenario === undefined ? {} : { scenario }) });
      if (text === undefined) return refuse('calendar-empty', both(sentence('meetings.calendarEmpty')));
      const place = await dialogs.placeForPapers(calendarFileName(workspace, language));
      if (place === undefined) return done({ kind: 'cancelled' });
      const made = await writeCalendar(text, place.folder, place.fileName ?? calendarFileName(workspace, language));
      return made.ok ? done({ kind: 'done', value: exported.keep(place.folder, made.value) }) : made;
    },
  };
}
