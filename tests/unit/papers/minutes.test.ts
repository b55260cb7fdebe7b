/** Minutes say what offices expect of them, and the concerns of the firms stand in an annex. */
import { expect, test } from 'vitest';
import { concernsSection } from '../../../shared/papers/concernsSection';
import { minutesOf } from '../../../shared/papers/minutes';
import type { Block, Paper } from '../../../shared/papers/paper';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { after } from '../../helpers/commanding';
import { heldTown, secondMeeting } from '../../helpers/coordinating';

function minutes(of = heldTown, id = 'm2', language: 'fa' | 'en' = 'fa'): Paper {
  const paper = minutesOf(of, id, language);
  if (!paper.ok) throw new Error(paper.refusal.sentence.en);
  return paper.value;
}

const blocksIn = (paper: Paper, id: string): readonly Block[] =>
  paper.sections.find((section) => section.id === id)?.blocks ?? [];
const tableIn = (paper: Paper, id: string) => blocksIn(paper, id).find((block) => block.kind === 'table');

test('day, time and place stand at the head, then agenda, attendance, decisions and signatures', () => {
  const paper = minutes();
  expect(paper.references?.map(({ value }) => value)).toEqual(['سه‌شنبه ۱۰ آذر ۱۴۰۵', '۱۰:۰۰', '—']);
  expect(paper.sections.map(({ id }) => id)).toEqual(['agenda', 'attendance', 'decisions', 'signatures']);
  expect(paper.date).toBe('2026-12-01');
  expect(minutes()).toEqual(paper);
});

test('a decision has its owner, due date and status; what it is about and who did not agree is noted', () => {
  const paper = minutes();
  const table = tableIn(paper, 'decisions');
  expect(table?.columns.map(({ title }) => title)).toEqual(['ردیف', 'مصوبه', 'مسئول', 'مهلت', 'وضعیت']);
  expect(table?.rows).toEqual([['۱', 'مصوبه (گزارش)', 'دبیرخانه', '۱۴۰۵/۰۹/۲۹', 'باز']]);
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

test('a meeting without anything says so, and one that is not there is refused', () => {
  const empty = { ...secondMeeting, attendees: [], agenda: [], decisions: [], signedBy: [] };
  const paper = minutes(after(heldTown, { kind: 'meeting.save', meeting: empty }), 'm2', 'en');
  expect(JSON.stringify(paper.sections)).toContain('The meeting settled nothing.');
  expect(minutesOf(heldTown, 'none', 'fa')).toMatchObject({ ok: false, refusal: { code: 'meeting-missing' } });
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
