/** The calendar is one that a strict reader takes: CRLF, 75 octets, escapes, UTC; ISO inside and Jalali in the description. */
import { expect, test } from 'vitest';
import { calendarOf, escaped, folded } from '../../../shared/exchange/ics';
import { after } from '../../helpers/commanding';
import { heldTown, inK, secondMeeting } from '../../helpers/coordinating';
import { onlyScenario } from '../../helpers/tinyCity';

interface Property {
  readonly name: string;
  readonly params: string;
  readonly value: string;
}

/** Reads a calendar by the letter of RFC 5545; throws at whatever a strict reader would refuse. */
function readCalendar(text: string): readonly ReadonlyMap<string, Property>[] {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('Lines end in CRLF');
  const raw = text.slice(0, -2).split('\r\n');
  const long = raw.find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) throw new Error(`Longer than 75 octets: ${long}`);
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  const properties = lines.map((line): Property => {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/.exec(line);
    if (match === null) throw new Error(`No property: ${line}`);
    const [, name = '', params = '', value = ''] = match;
    return { name, params, value };
  });
  const [first, last] = [properties[0], properties.at(-1)];
  if (`${first?.name}:${first?.value}` !== 'BEGIN:VCALENDAR' || `${last?.name}:${last?.value}` !== 'END:VCALENDAR')
    throw new Error('No calendar');
  for (const needed of ['VERSION', 'PRODID'])
    if (!properties.some(({ name }) => name === needed)) throw new Error(`No ${needed}`);
  const events: Map<string, Property>[] = [];
  for (const property of properties) {
    if (property.name === 'BEGIN' && property.value === 'VEVENT') events.push(new Map());
    else events.at(-1)?.set(property.name, property);
  }
  for (const event of events)
    for (const needed of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'])
      if (!event.has(needed)) throw new Error(`An event without ${needed}`);
  if (new Set(events.map((event) => event.get('UID')?.value)).size !== events.length) throw new Error('An UID twice');
  return events;
}

const unescaped = (value = '') =>
  value.replace(/\\(.)/g, (_whole, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

const now = '2026-11-24T09:00:00.000Z';
const title = { fa: 'نشست «هماهنگی»؛ شهرداری, انجمن \\ دبیرخانه', en: 'Co-ordination; city, association \\ office' };
const pilot = { id: 'p1', kind: 'pilot', start: '2026-12-01', end: '2027-03-20', status: 'running' };
const held = after(after(heldTown, { kind: 'meeting.save', meeting: { ...secondMeeting, title } }), {
  kind: 'phase.save',
  ...inK,
  phase: pilot,
});
const calendar = calendarOf(held, { language: 'fa', now, scenario: onlyScenario(held) }) ?? '';
const events = readCalendar(calendar);
const byUid = (start: string) => events.find((event) => event.get('UID')?.value.startsWith(start));

test('a meeting stands at its moment in UTC, with its words as they are and the Jalali day in the description', () => {
  const meeting = byUid('meeting-m2@');
  expect(meeting?.get('DTSTART')).toMatchObject({ params: '', value: '20261201T063000Z' });
  expect(meeting?.get('DTSTAMP')?.value).toBe('20261124T090000Z');
  expect(unescaped(meeting?.get('SUMMARY')?.value)).toBe(title.fa);
  expect(unescaped(meeting?.get('DESCRIPTION')?.value)).toContain('سه‌شنبه ۱۰ آذر ۱۴۰۵، ساعت ۱۰:۰۰');
});

test('a due date is a whole day that ends the day after; what is done is left out', () => {
  const due = byUid('action-m2-d1-a1@');
  expect(due?.get('DTSTART')).toMatchObject({ params: ';VALUE=DATE', value: '20261220' });
  expect(due?.get('DTEND')?.value).toBe('20261221');
  expect(unescaped(due?.get('DESCRIPTION')?.value)).toContain('یکشنبه ۲۹ آذر ۱۴۰۵');
  const done = after(held, {
    kind: 'action.changeStatus',
    meetingId: 'm2',
    decisionId: 'd1',
    actionId: 'a1',
    status: 'done',
  });
  expect(calendarOf(done, { language: 'fa', now })).not.toContain('action-m2');
});

test('the gate of a phase that is not passed stands on its day', () => {
  expect(byUid('gate-s-k-p1@')?.get('DTSTART')?.value).toBe('20270320');
});

test('nothing dated, no calendar; the same data, the same file', () => {
  expect(calendarOf({ ...held, meetings: [] }, { language: 'fa', now })).toBeUndefined();
  expect(calendarOf(held, { language: 'fa', now, scenario: onlyScenario(held) })).toBe(calendar);
});

test('folding keeps letters whole and 75 octets, and nothing is lost', () => {
  const long = `SUMMARY:${'شهر🏙'.repeat(60)}`;
  const lines = folded(long).split('\r\n ');
  expect(lines.length).toBeGreaterThan(5);
  expect(
    lines.every((line) => Buffer.byteLength(line) <= 74 || (line === lines[0] && Buffer.byteLength(line) <= 75)),
  ).toBe(true);
  expect(lines.join('')).toBe(long);
  expect(escaped('a;b,c\\d\ne')).toBe('a\\;b\\,c\\\\d\\ne');
});
