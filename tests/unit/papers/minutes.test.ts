/** Minutes say what offices expect of them, and the concerns of the firms stand in an annex. */
import { expect, test } from 'vitest';
import { type Scenario, scenarioSchema } from '../../../shared/model/scenario';
import { concernsSection } from '../../../shared/papers/concernsSection';
import { minutesOf } from '../../../shared/papers/minutes';
import type { Block, Paper } from '../../../shared/papers/paper';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { after } from '../../helpers/commanding';
import { heldTown, secondMeeting } from '../../helpers/coordinating';

function minutes(of = heldTown, id = 'm2', language: 'fa' | 'en' = 'fa'): Paper {
  const paper = minutesOf(of, id, { language, app: '1.0.0', today: '2026-12-20' });
  if (!paper.ok) throw new Error(paper.refusal.sentence.en);
  return paper.value;
}

const blocksIn = (paper: Paper, id: string): readonly Block[] =>
  paper.sections.find((section) => section.id === id)?.blocks ?? [];
const tableIn = (paper: Paper, id: string) => blocksIn(paper, id).find((block) => block.kind === 'table');

test('day, time and place stand at the head, then agenda, attendance, decisions and signatures', () => {
  const paper = minutes();
  expect(paper.letterhead).toMatchObject({
    invocation: 'بسمه تعالی',
    references: [
      { label: 'تاریخ', value: 'سه‌شنبه ۱۰ آذر ۱۴۰۵' },
      { label: 'شماره', value: expect.stringMatching(/^…+$/) },
      { label: 'ساعت', value: '۱۰:۰۰' },
      { label: 'مکان', value: '—' },
    ],
  });
  expect(paper.sections.map(({ id }) => id)).toEqual(['agenda', 'attendance', 'decisions', 'signatures']);
  expect(paper.date).toBe('2026-12-01');
  expect(minutes()).toEqual(paper);
});

test('a decision has its owner, due date and status; what it is about and who did not agree is noted', () => {
  const paper = minutes();
  const table = tableIn(paper, 'decisions');
  expect(table?.columns.map(({ title }) => title)).toEqual(['ردیف', 'مصوبه', 'مسئول', 'مهلت', 'وضعیت']);
  expect(table?.rows).toEqual([
    ['۱', 'مصوبه', '', '', ''],
    ['۱-۱', 'اقدام: گزارش', 'دبیرخانه', '۱۴۰۵/۰۹/۲۹', 'باز'],
  ]);
  const words = JSON.stringify(blocksIn(paper, 'decisions'));
  expect(words).toContain('نمایندهٔ شرکت الف موافق نبود');
  expect(words).toContain('تأمین مالی');
});

test('only those present have a place to sign; the absent are named', () => {
  const attendees = [...secondMeeting.attendees, { name: 'کاوه', body: 'راهوند', present: false }];
  const paper = minutes(after(heldTown, { kind: 'meeting.save', meeting: { ...secondMeeting, attendees } }));
  expect(tableIn(paper, 'attendance')?.rows).toEqual([
    ['مینا', 'دبیرخانه', 'حاضر'],
    ['کاوه', 'راهوند', 'غایب'],
  ]);
  const signing = blocksIn(paper, 'signatures').find((block) => block.kind === 'signatures');
  expect(signing?.places.map(({ name }) => name)).toEqual(['مینا']);
});

test('every action has a number of its own under that of its decision, and agenda items carry theirs', () => {
  const [decision] = secondMeeting.decisions;
  const actions = ['a1', 'a2'].map((id) => ({ id, text: { fa: id }, owner: 'دبیرخانه', status: 'open' }));
  const decisions = [
    { ...decision, actions: [] },
    { ...decision, id: 'd2', actions },
  ];
  const paper = minutes(
    after(heldTown, { kind: 'meeting.save', meeting: { ...secondMeeting, decisions } }),
    'm2',
    'en',
  );
  expect(tableIn(paper, 'decisions')?.rows.map(([number]) => number)).toEqual(['1', '2', '2-1', '2-2']);
  expect(blocksIn(paper, 'agenda')).toEqual([
    { kind: 'list', isNumbered: true, items: [expect.stringMatching(/^1\. /)] },
  ]);
});

test('nobody is said to have signed on a page that is to be signed', () => {
  const signing = blocksIn(minutes(), 'signatures').find((block) => block.kind === 'signatures');
  expect(secondMeeting.signedBy).toContain('مینا');
  expect(signing?.places.map(({ role }) => role)).toEqual(['حاضر']);
});

test('a consortium is named as the approved scenario names it, else as the newest one in work', () => {
  const [first] = heldTown.scenarios;
  if (first === undefined) throw new Error('There is no scenario');
  const renamed = (id: string, name: string, change: object) =>
    scenarioSchema.parse({
      ...first,
      id,
      consortia: first.consortia.map((one) => ({ ...one, name: { fa: name } })),
      ...change,
    });
  const aboutIn = (scenarios: readonly Scenario[]) =>
    JSON.stringify(blocksIn(minutes({ ...heldTown, scenarios }), 'decisions'));
  const newer = renamed('s2', 'نام تازه', { createdAt: '2026-12-24T08:00:00Z' });
  const archived = renamed('s3', 'نام بایگانی', { createdAt: '2026-12-25T08:00:00Z', status: 'archived' });
  const approved = renamed('s4', 'نام مصوب', { createdAt: '2026-01-01T08:00:00Z', status: 'approved' });
  expect(aboutIn([first, newer, archived])).toContain('دربارهٔ «نام تازه»');
  expect(aboutIn([first, newer, archived, approved])).toContain('دربارهٔ «نام مصوب»');
});

test('what a decision answers is said in the words of the concern, with who raised it', () => {
  const words = JSON.stringify(blocksIn(minutes(), 'decisions'));
  const concern = heldTown.concerns.find(({ id }) => id === 'q1');
  expect(words).toContain(concern?.text.fa.replace(/\.$/, ''));
});

test('a meeting without anything says so, and one that is not there is refused', () => {
  const empty = { ...secondMeeting, attendees: [], agenda: [], decisions: [], signedBy: [] };
  const paper = minutes(after(heldTown, { kind: 'meeting.save', meeting: empty }), 'm2', 'en');
  expect(JSON.stringify(paper.sections)).toContain('The meeting settled nothing.');
  expect(minutesOf(heldTown, 'none', { language: 'fa', app: '1.0.0', today: '2026-12-20' })).toMatchObject({
    ok: false,
    refusal: { code: 'meeting-missing' },
  });
});

test('the annex of concerns: a table by topic with who raised them and which meeting dealt with them', () => {
  const sample = sampleWorkspace();
  const { blocks } = concernsSection(sample, 'fa');
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  expect(rows).toHaveLength(sample.concerns.length);
  expect(blocks[0]).toEqual({ kind: 'heading', text: 'روابط بین‌الملل' });
  expect(JSON.stringify(rows)).toContain('نشست نخست هماهنگی');
  expect(concernsSection({ ...sample, concerns: [] }, 'fa').blocks).toEqual([
    { kind: 'paragraph', text: 'دغدغه‌ای از شرکت‌ها ثبت نشده است.' },
  ]);
});
