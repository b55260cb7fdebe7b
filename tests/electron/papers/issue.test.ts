/** Final papers get their numbers before they are printed, in a real file; the same paper keeps its number, in either language. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { issueFinal } from '../../../electron/papers/issue';
import { markOf } from '../../../electron/papers/mark';
import { Session } from '../../../electron/workspace/session';
import type { Language } from '../../../shared/language/language';
import { papersFor } from '../../../shared/papers/orders';
import { heldTown, secondMeeting } from '../../helpers/coordinating';
import { seatedSample, testSetting } from '../../helpers/papers';
import { freshFolders } from '../../helpers/tempFolder';

const fresh = freshFolders();
const tools = { appVersion: '1.0.0', now: () => '2026-11-24T09:00:00Z' };
const setting = (language: Language) => ({ ...testSetting(language), markOf });

async function sessionOf(status: 'draft' | 'approved') {
  const { workspace, scenario } = seatedSample(3, status);
  const opened = await Session.create(join(fresh(), 'city.peyvand'), workspace, tools);
  if (!opened.ok) throw new Error(opened.refusal.refusal.sentence.en);
  const orders = [
    { kind: 'book', scenarioId: scenario.id } as const,
    { kind: 'brief', scenarioId: scenario.id } as const,
  ];
  return { session: opened.value, orders };
}

const numbersOf = (session: Session) => session.workspace.issuedPapers.map(({ number }) => number);

test('an approved scenario: numbered once, in the file, whatever is undone and printed again', async () => {
  const { session, orders } = await sessionOf('approved');
  expect(await issueFinal(session, orders, setting('fa'))).toMatchObject({ ok: true });
  expect(numbersOf(session)).toEqual(['ن/1405/1', 'ن/1405/2']);
  await session.undo();
  expect(await issueFinal(session, orders, setting('en'))).toMatchObject({ ok: true });
  expect(numbersOf(session)).toEqual(['ن/1405/1', 'ن/1405/2']);
  const papers = papersFor(session.workspace, orders, setting('fa'));
  if (!papers.ok) throw new Error(papers.refusal.sentence.en);
  const [book, brief] = papers.value;
  expect(book?.cover?.facts[1]?.value).toBe('ن/۱۴۰۵/۱');
  expect(book?.letter?.references[1]?.value).toBe('ن/۱۴۰۵/۱');
  expect(brief?.letterhead?.references[1]?.value).toBe('ن/۱۴۰۵/۲');
  expect([book?.watermark, brief?.watermark]).toEqual([undefined, undefined]);
  await session.execute({ kind: 'workspace.rename', title: { fa: 'کارگاه دیگر' } });
  await session.close();
  const again = await Session.open(session.path, tools);
  if (!again.ok) throw new Error('The file cannot be opened');
  await issueFinal(again.value, orders, setting('fa'));
  expect(numbersOf(again.value)).toEqual(['ن/1405/1', 'ن/1405/2', 'ن/1405/3', 'ن/1405/4']);
  await again.value.close();
});

test('a draft: no number, «پیش‌نویس» in its place and over the pages', async () => {
  const { session, orders } = await sessionOf('draft');
  expect(await issueFinal(session, orders, setting('fa'))).toMatchObject({ ok: true });
  expect(numbersOf(session)).toEqual([]);
  const papers = papersFor(session.workspace, orders, setting('fa'));
  if (!papers.ok) throw new Error(papers.refusal.sentence.en);
  for (const { watermark } of papers.value) expect(watermark).toBe('پیش‌نویس');
  expect(papers.value[1]?.letterhead?.references[1]?.value).toBe('پیش‌نویس');
  await session.close();
});

/** What the minutes of the second meeting carry as their number, on a day, once they have been given out. */
async function minutesGivenOut(
  session: Session,
  language: Language,
  today = '2026-12-20',
): Promise<string | undefined> {
  const orders = [{ kind: 'minutes', meetingId: secondMeeting.id } as const];
  const on = { ...setting(language), today };
  expect(await issueFinal(session, orders, on)).toMatchObject({ ok: true });
  const papers = papersFor(session.workspace, orders, on);
  if (!papers.ok) throw new Error(papers.refusal.sentence.en);
  return papers.value[0]?.letterhead?.references[1]?.value;
}

test('minutes of a meeting that was held get a number, which stays the meeting’s and is given to no other', async () => {
  const opened = await Session.create(join(fresh(), 'city.peyvand'), heldTown, tools);
  if (!opened.ok) throw new Error(opened.refusal.refusal.sentence.en);
  const session = opened.value;
  const room = /^…+$/;
  expect(await minutesGivenOut(session, 'fa', '2026-11-30')).toMatch(room);
  expect(await minutesGivenOut(session, 'fa')).toBe('۱۴۰۵/۱');
  expect(await minutesGivenOut(session, 'en')).toContain('1405/1');
  await session.execute({ kind: 'meeting.save', meeting: { ...secondMeeting, place: 'تالار' } });
  expect(await minutesGivenOut(session, 'fa')).toBe('۱۴۰۵/۱');
  await session.execute({ kind: 'meeting.save', meeting: { ...secondMeeting, decisions: [] } });
  expect(await minutesGivenOut(session, 'fa')).toMatch(room);
  await session.execute({ kind: 'meeting.remove', meetingId: secondMeeting.id });
  await session.execute({ kind: 'meeting.save', meeting: { ...secondMeeting, heldAt: '2026-12-08T06:30:00Z' } });
  expect(await minutesGivenOut(session, 'fa')).toBe('۱۴۰۵/۲');
  expect(session.workspace.issuedPapers.map(({ kind, issuedOn }) => [kind, issuedOn])).toEqual([
    ['minutes', '2026-12-20'],
    ['minutes', '2026-12-20'],
  ]);
  await session.close();
});
