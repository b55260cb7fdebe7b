/**
 * Meetings and due dates as a calendar that any calendar program reads (RFC 5545): moments in UTC, days as dates, ISO inside and Jalali
 * in the description. Lines end in CRLF and are folded at 75 octets without breaking a letter.
 */
import { addDays } from '../language/days';
import { formatDate, formatDateTime } from '../language/jalali';
import type { Language } from '../language/language';
import { t } from '../language/messages/say';
import { pickText } from '../language/text';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { datedPhases } from '../planning/schedule';

export interface CalendarSetting {
  readonly language: Language;
  /** The moment at which it is written, ISO. */
  readonly now: string;
  /** Whose gates are due; none if missing. */
  readonly scenario?: Scenario;
}

interface CalendarEvent {
  readonly uid: string;
  readonly start: { readonly at: string } | { readonly day: string };
  readonly summary: string;
  readonly place?: string;
  readonly description: string;
}

const lineOctets = 75;

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

/** Breaks a line at 75 octets; what follows begins with a blank, which counts. */
export function folded(line: string): string {
  let [written, octets] = ['', 0];
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > lineOctets) [written, octets] = [`${written}\r\n `, 1];
    written += letter;
    octets += size;
  }
  return written;
}

const directionMarks = /[\u2066-\u2069]/g;

/** Text as a value: backslash, semicolon, comma and line ends would mean something else. */
export function escaped(text: string): string {
  return text
    .replace(directionMarks, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n');
}

const stampOf = (iso: string) => new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '');
const dateOf = (iso: string) => iso.replaceAll('-', '');

function linesOf({ uid, start, summary, place, description }: CalendarEvent, now: string): readonly string[] {
  const when =
    'at' in start
      ? [`DTSTART:${stampOf(start.at)}`]
      : [`DTSTART;VALUE=DATE:${dateOf(start.day)}`, `DTEND;VALUE=DATE:${dateOf(addDays(start.day, 1))}`];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stampOf(now)}`,
    ...when,
    `SUMMARY:${escaped(summary)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    `DESCRIPTION:${escaped(description)}`,
    'END:VEVENT',
  ];
}

function meetingEvents({ id, meetings }: Workspace, { language }: CalendarSetting): readonly CalendarEvent[] {
  return meetings.map((meeting) => ({
    uid: `meeting-${meeting.id}@${id}.peyvand`,
    start: { at: meeting.heldAt },
    summary: pickText(meeting.title, language),
    ...(meeting.place === undefined ? {} : { place: meeting.place }),
    description: [
      formatDateTime(meeting.heldAt, language),
      ...meeting.agenda.map((item, index) =>
        t(language, 'minutes.item', { number: index + 1, item: pickText(item, language) }),
      ),
    ].join('\n'),
  }));
}

function actionEvents({ id, meetings }: Workspace, { language }: CalendarSetting): readonly CalendarEvent[] {
  return meetings.flatMap((meeting) =>
    meeting.decisions.flatMap((decision) =>
      decision.actions.flatMap(({ id: actionId, text, owner, dueOn, status }) =>
        dueOn === undefined || status !== 'open'
          ? []
          : [
              {
                uid: `action-${meeting.id}-${decision.id}-${actionId}@${id}.peyvand`,
                start: { day: dueOn },
                summary: t(language, 'meetings.ics.due', { action: text }),
                description: t(language, 'meetings.ics.dueNote', {
                  owner,
                  due: formatDate(dueOn, language),
                  meeting: meeting.title,
                }),
              },
            ],
      ),
    ),
  );
}

function gateEvents({ id }: Workspace, { language, scenario }: CalendarSetting): readonly CalendarEvent[] {
  return (scenario?.consortia ?? []).flatMap((consortium) =>
    datedPhases(consortium.phases)
      .filter(({ status }) => status === 'planned' || status === 'running')
      .map((phase) => ({
        uid: `gate-${scenario?.id}-${consortium.id}-${phase.id}@${id}.peyvand`,
        start: { day: phase.end },
        summary: t(language, 'meetings.ics.gate', {
          phase: t(language, `nouns.phase.${phase.kind}`),
          consortium: consortium.name,
        }),
        description: t(language, 'meetings.ics.gateNote', { due: formatDate(phase.end, language) }),
      })),
  );
}

/** The calendar as the text of its file; undefined when nothing has a date. */
export function calendarOf(workspace: Workspace, setting: CalendarSetting): string | undefined {
  const events = [
    ...meetingEvents(workspace, setting),
    ...actionEvents(workspace, setting),
    ...gateEvents(workspace, setting),
  ];
  if (events.length === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Peyvand//Coordination//FA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => linesOf(event, setting.now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
