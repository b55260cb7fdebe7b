/** Minutes (صورت‌جلسه) of a meeting as a plain model of the paper: who came, what was settled, who does what by when, who did not agree, and room to sign. */
import { dayInTehran, formatDate, formatShortDate, formatTime } from '../language/jalali';
import type { Language } from '../language/language';
import { both, joinList, t } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { formatNumber } from '../language/numerals';
import { pickText } from '../language/text';
import type { Decision, Meeting } from '../model/meeting';
import type { Text } from '../model/text';
import type { Workspace } from '../model/workspace';
import { done, type Result, refuse } from '../result';
import type { Block, Paper, Section } from './paper';

interface MinutesContext {
  readonly workspace: Workspace;
  readonly meeting: Meeting;
  readonly language: Language;
  readonly text: (text: Text) => string;
}

/** The minutes of the meeting; refused if the workspace does not have it. Dated by the day of the meeting, whenever they are printed. */
export function minutesOf(workspace: Workspace, meetingId: Meeting['id'], language: Language): Result<Paper> {
  const meeting = workspace.meetings.find(({ id }) => id === meetingId);
  if (meeting === undefined) return refuse('meeting-missing', both(sentence('meetings.refused.meetingMissing')));
  const context: MinutesContext = { workspace, meeting, language, text: (text) => pickText(text, language) };
  const day = dayInTehran(meeting.heldAt);
  const title = t(language, 'minutes.title', { meeting: meeting.title });
  return done({
    kind: 'minutes',
    language,
    title,
    subtitle: context.text(workspace.office.organisation),
    subject: t(language, 'minutes.subject'),
    author: context.text(workspace.office.organisation),
    date: day,
    fileName: t(language, 'minutes.fileName', {
      meeting: context.text(meeting.title),
      day: formatShortDate(day, language).replaceAll('/', '-'),
    }),
    references: [
      { label: t(language, 'papers.letter.date'), value: formatDate(day, language) },
      { label: t(language, 'minutes.time'), value: formatTime(meeting.heldAt, language) },
      { label: t(language, 'minutes.place'), value: meeting.place ?? '—' },
    ],
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
      : { kind: 'list', items: items.map((item, index) => t(language, 'minutes.item', { number: index + 1, item })) };
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

/** A row for each action; a decision without one stands alone. */
function rowsOf(
  { text: words, actions }: Decision,
  number: string,
  { language, text }: MinutesContext,
): readonly (readonly string[])[] {
  if (actions.length === 0) return [[number, text(words), '—', '—', '—']];
  return actions.map((action, index) => [
    index === 0 ? number : '',
    index === 0
      ? t(language, 'minutes.decisionAndAction', { decision: words, action: action.text })
      : text(action.text),
    action.owner,
    action.dueOn === undefined ? '—' : formatShortDate(action.dueOn, language),
    t(language, `nouns.actionStatus.${action.status}`),
  ]);
}

/** Which consortia and concerns a decision is about. */
function about({ consortiumIds, concernIds }: Decision, { workspace, language, text }: MinutesContext): string {
  const consortia = workspace.scenarios.flatMap((scenario) => scenario.consortia);
  const names = consortiumIds.map((id) => text(consortia.find((one) => one.id === id)?.name ?? { fa: id }));
  const topics = concernIds.flatMap((id) => {
    const concern = workspace.concerns.find((one) => one.id === id);
    return concern === undefined ? [] : [t(language, `nouns.topic.${concern.topic}`)];
  });
  return [
    ...(names.length === 0 ? [] : [t(language, 'minutes.consortia', { names: joinList(names, language) })]),
    ...(topics.length === 0
      ? []
      : [t(language, 'minutes.concerns', { topics: joinList([...new Set(topics)], language) })]),
  ].join(' ');
}

function decisions(context: MinutesContext): Section {
  const { meeting, language, text } = context;
  const title = t(language, 'meetings.decisions');
  if (meeting.decisions.length === 0)
    return { id: 'decisions', title, blocks: [{ kind: 'paragraph', text: t(language, 'minutes.noDecisions') }] };
  const numbered = meeting.decisions.map((decision, index) => ({
    decision,
    number: formatNumber(index + 1, language),
  }));
  const links = numbered.flatMap(({ decision, number }) => {
    const said = about(decision, context);
    return said === '' ? [] : [t(language, 'minutes.about', { number, said })];
  });
  const dissent = numbered.flatMap(({ decision, number }): readonly Block[] =>
    decision.dissent === undefined
      ? []
      : [{ kind: 'notice', text: t(language, 'minutes.dissent', { number, words: text(decision.dissent) }) }],
  );
  return {
    id: 'decisions',
    title,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: t(language, 'minutes.row'), kind: 'narrow' },
          { title: t(language, 'meetings.decision') },
          { title: t(language, 'meetings.owner') },
          { title: t(language, 'meetings.due'), kind: 'narrow' },
          { title: t(language, 'meetings.status'), kind: 'narrow' },
        ],
        rows: numbered.flatMap(({ decision, number }) => rowsOf(decision, number, context)),
      },
      ...(links.length === 0 ? [] : [{ kind: 'list', items: links } as const]),
      ...(dissent.length === 0 ? [{ kind: 'paragraph', text: t(language, 'minutes.noDissent') } as const] : dissent),
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
    role: t(language, meeting.signedBy.includes(name) ? 'minutes.signed' : 'minutes.present'),
    name,
  }));
  return { id: 'signatures', title, blocks: [{ kind: 'signatures', labels, places }] };
}
