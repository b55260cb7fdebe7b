/** `export --kind ics`: meetings and due dates as a calendar, with the gates of the named scenario, else of the last. */
import { calendarOf } from '../../../shared/exchange/ics';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { done, refuse } from '../../../shared/result';
import { calendarFileName, writeCalendar } from '../../exchange/writeCalendar';
import { namedScenario } from '../scenarioChoice';
import { textOption } from '../words';
import type { ExportKind } from './kind';

export const calendar: ExportKind = {
  name: 'ics',
  needsPages: false,
  async run({ saved, words, language, folder }) {
    const { workspace } = saved;
    const asked = textOption(words, 'scenario');
    const named = asked === undefined ? done(workspace.scenarios.at(-1)) : namedScenario(workspace, asked);
    if (!named.ok) return named;
    const scenario = named.value;
    const now = new Date().toISOString();
    const text = calendarOf(workspace, { language, now, ...(scenario === undefined ? {} : { scenario }) });
    if (text === undefined) return refuse('calendar-empty', both(sentence('meetings.calendarEmpty')));
    const made = await writeCalendar(text, folder, calendarFileName(workspace, language));
    if (!made.ok) return made;
    const line = sentence('headless.done.export', { count: 1, folder });
    return done({ json: { kind: 'ics', folder, files: made.value }, lines: [line] });
  },
};
