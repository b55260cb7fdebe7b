/** Minutes (صورت‌جلسه) of a meeting as a plain model of the paper: who came, what was settled, who does what by when, who did not agree, and room to sign. */
import { dayInTehran, formatShortDate, formatTime } from '../language/jalali';
import { both, t } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { pickText } from '../language/text';
import type { Meeting } from '../model/meeting';
import type { Workspace } from '../model/workspace';
import { done, type Result, refuse } from '../result';
import type { PaperOptions } from './kinds/paperKind';
import type { MinutesContext } from './minutes/context';
import { decisions } from './minutes/decisions';
import { letterheadOf, referencesOf } from './office';
import type { Block, Paper, Section } from './paper';

/** Whether there is something to keep minutes of: the day has come, somebody was there, and something was settled. @param today ISO day */
export function isHeld({ heldAt, attendees, decisions: settled }: Meeting, today: string): boolean {
  return dayInTehran(heldAt) <= today && attendees.some(({ present }) => present) && settled.length > 0;
}

/**
 * The minutes of the meeting; refused if the workspace does not have it. Dated by the day of the meeting, whenever they are printed; without
 * a number there is room for one.
 */
export function minutesOf(workspace: Workspace, meetingId: Meeting['id'], options: PaperOptions): Result<Paper> {
  const { language } = options;
  const meeting = workspace.meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) return refuse('meeting-missing', both(sentence('meetings.refused.meetingMissing')));
  const context: MinutesContext = { workspace, meeting, language, text: (text) => pickText(text, language) };
  const day = dayInTehran(meeting.heldAt);
  const title = t(language, 'minutes.title', { meeting: meeting.title });
  return done({
    kind: 'minutes',
    language,
    title,
    subtitle: context.text(workspace.title),
    subject: t(language, 'minutes.subject'),
    author: context.text(workspace.office.organisation),
    date: day,
    fileName: t(language, 'minutes.fileName', {
      meeting: context.text(meeting.title),
      day: formatShortDate(day, language).replaceAll('/', '-'),
    }),
    letterhead: letterheadOf(workspace.office, language, [
      ...referencesOf(undefined, { ...options, today: day }),
      { label: t(language, 'minutes.time'), value: formatTime(meeting.heldAt, language) },
      { label: t(language, 'minutes.place'), value: meeting.place ?? '—' },
    ]),
    sections: [agenda(context), attendance(context), decisions(context), signatures(context)],
    attachment: {
      fileName: 'minutes.json',
      description: t(language, 'minutes.attachment'),
      contents: { kind: 'minutes', meeting },
    },
  });
}

function agenda({ meeting, language, text }: MinutesContext): Section {
  const items = meeting.agenda.map(text);
  const block: Block =
    items.length === 0
      ? { kind: 'paragraph', text: t(language, 'minutes.noAgenda') }
      : {
          kind: 'list',
          isNumbered: true,
          items: items.map((item, index) => t(language, 'minutes.item', { number: index + 1, item })),
        };
  return { id: 'agenda', title: t(language, 'meetings.agenda'), blocks: [block] };
}

function attendance({ meeting, language }: MinutesContext): Section {
  const title = t(language, 'minutes.attendance');
  const { attendees } = meeting;
  if (attendees.length === 0)
    return { id: 'attendance', title, blocks: [{ kind: 'paragraph', text: t(language, 'minutes.nobody') }] };
  return {
    id: 'attendance',
    title,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: t(language, 'meetings.name') },
          { title: t(language, 'meetings.body') },
          { title: t(language, 'minutes.presence'), kind: 'narrow' },
        ],
        rows: attendees.map(({ name, body, present }) => [
          name,
          body,
          t(language, present ? 'minutes.present' : 'minutes.absent'),
        ]),
      },
    ],
  };
}

/** A place for everybody who was present. */
function signatures({ meeting, language }: MinutesContext): Section {
  const title = t(language, 'papers.signatures.title');
  const present = meeting.attendees.filter(({ present: came }) => came);
  if (present.length === 0)
    return { id: 'signatures', title, blocks: [{ kind: 'paragraph', text: t(language, 'minutes.nobodyPresent') }] };
  const labels = {
    name: t(language, 'papers.signatures.name'),
    post: t(language, 'papers.signatures.post'),
    date: t(language, 'papers.signatures.date'),
    stamp: t(language, 'minutes.signature'),
  };
  const places = present.map(({ name, body }) => ({
    party: body,
    role: t(language, 'minutes.present'),
    name,
  }));
  return { id: 'signatures', title, blocks: [{ kind: 'signatures', labels, places }] };
}
