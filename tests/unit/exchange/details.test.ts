/** Lists whose rows are parts of items: capabilities of firms with evidence, talents, requirements. */
import { expect, test } from 'vitest';
import { isNothing } from '../../../shared/exchange/planImport';
import { city, codesOf, fileOf, imported, onlyReport, planOf } from './importing';

const firms = fileOf(
  ['کد', 'نام شرکت', 'اندازه', 'توانمندی‌ها'],
  ['F1', 'پرتو', 'بزرگ', 'WST:2'],
  ['F2', 'آوا', 'کوچک', ''],
);
const needs = fileOf(['کد', 'حوزه', 'عنوان', 'اولویت'], ['N1', 'waste', 'الف', 2]);
const known = imported(city, planOf(city, { firms, needs }));

const skills = ['شرکت', 'توانمندی', 'سطح', 'مستند', 'اعتبار تا'];

test('the rows of a firm replace its capabilities, with evidence and date', () => {
  const rows = fileOf(
    skills,
    ['F1', 'WST', 4, 'قرارداد', '۱۴۰۵/۰۶/۱۵'],
    ['پرتو', 'پلیمر', '۳', '', ''],
    ['F2', 'POL', 1],
  );
  const plan = planOf(known, { firmCapabilities: rows });
  expect(plan.changes.firms.map(({ capabilities }) => capabilities)).toEqual([
    [
      { capabilityId: 'WST', level: 4, evidence: 'قرارداد', expiresOn: '2026-09-06' },
      { capabilityId: 'POL', level: 3 },
    ],
    [{ capabilityId: 'POL', level: 1 }],
  ]);
  expect(onlyReport(plan).lines.map(({ verdict, id, name }) => [verdict, id, name])).toEqual([
    ['changed', 'F1', 'پرتو'],
    ['new', 'F1', 'پرتو'],
    ['new', 'F2', 'آوا'],
  ]);
  const again = planOf(imported(known, plan), { firmCapabilities: rows });
  expect(isNothing(again.changes)).toBe(true);
  expect(onlyReport(again).counts).toMatchObject({ same: 3, new: 0, changed: 0 });
});

test('where one row of a firm is refused none of its rows is taken; other firms are', () => {
  const rows = fileOf(skills, ['F1', 'POL', 3], ['F1', 'جادو', 9], ['F2', 'POL', 1], ['ناپیدا', 'POL', 1]);
  const plan = planOf(known, { firmCapabilities: rows });
  expect(plan.changes.firms.map(({ id }) => id)).toEqual(['F2']);
  expect(onlyReport(plan).lines.map(codesOf)).toEqual([
    ['group-refused!'],
    ['unknown-capability!', 'not-in-range!'],
    [],
    ['unknown-firm!'],
  ]);
  const left = planOf(known, { firmCapabilities: rows }, { firmCapabilities: { rows: { 3: { as: 'leave' } } } });
  expect(left.changes.firms.map(({ id }) => id)).toEqual(['F1', 'F2']);
});

test('requirements keep their order, and equal ones stay', () => {
  const rows = fileOf(
    ['نیاز', 'توانمندی', 'کمینه سطح', 'وزن'],
    ['N1', 'POL', 3, 2],
    ['الف', 'WST', 4, 5],
    ['N1', 'POL', 3, 2],
  );
  const plan = planOf(known, { requirements: rows });
  expect(plan.changes.needs[0]?.requirements).toEqual([
    { capabilityId: 'POL', minLevel: 3, weight: 2 },
    { capabilityId: 'WST', minLevel: 4, weight: 5 },
    { capabilityId: 'POL', minLevel: 3, weight: 2 },
  ]);
  expect(isNothing(planOf(imported(known, plan), { requirements: rows }).changes)).toBe(true);
});

test('a talent without an id is the one of that name when the list comes again', () => {
  const rows = fileOf(
    ['شرکت', 'نام', 'تخصص', 'تخصص به انگلیسی', 'توانمندی‌ها', 'رضایت'],
    ['F1', 'مینا', 'پلیمر', 'Polymers', 'POL؛ پردازش پسماند', 'بله'],
    ['F1', 'آرش', 'آب', '', '', ''],
  );
  const plan = planOf(known, { talents: rows });
  expect(plan.changes.firms[0]?.talents).toEqual([
    {
      id: 't1',
      name: 'مینا',
      expertise: { fa: 'پلیمر', en: 'Polymers' },
      capabilityIds: ['POL', 'WST'],
      consent: true,
    },
    { id: 't2', name: 'آرش', expertise: { fa: 'آب' }, capabilityIds: [], consent: false },
  ]);
  expect(isNothing(planOf(imported(known, plan), { talents: rows }).changes)).toBe(true);
});

test('service areas are read with their owner bodies', () => {
  const rows = fileOf(['کد', 'نام حوزه', 'نام انگلیسی', 'متولی'], ['tour', 'گردشگری', 'Tourism', 'سازمان گردشگری']);
  const plan = planOf(city, { areas: rows });
  expect(plan.changes.areas).toEqual([
    { id: 'tour', name: { fa: 'گردشگری', en: 'Tourism' }, owner: { fa: 'سازمان گردشگری' } },
  ]);
  expect(plan.report.areasCreated).toEqual([]);
  expect(isNothing(planOf(imported(city, plan), { areas: rows }).changes)).toBe(true);
});

test('what the office edited of a firm’s capabilities is asked about, once for the firm', () => {
  const rows = (level: number) => fileOf(skills, ['F1', 'WST', level], ['F1', 'POL', 1]);
  const once = imported(known, planOf(known, { firmCapabilities: rows(3) }));
  const edited = {
    ...once,
    firms: once.firms.map((firm) => ({ ...firm, capabilities: firm.capabilities.slice(0, 1) })),
  };
  const plan = planOf(edited, { firmCapabilities: rows(4) });
  expect(plan.changes.firms).toEqual([]);
  const [first, second] = onlyReport(plan).lines;
  expect(first?.question).toMatchObject({ kind: 'edited', isAnswered: false, fields: [{ field: 'capabilities' }] });
  expect(second?.question).toBeUndefined();
  const decided = { firmCapabilities: { rows: { 2: { fields: { capabilities: 'list' as const } } } } };
  const taken = planOf(edited, { firmCapabilities: rows(4) }, decided);
  expect(taken.changes.firms[0]?.capabilities.map(({ level }) => level)).toEqual([4, 1]);
});

const together = (evidence: string, level = 2) => ({
  firms: fileOf(['کد', 'نام شرکت', 'اندازه', 'توانمندی‌ها'], ['F1', 'پرتو', 'بزرگ', `WST:${level}`]),
  firmCapabilities: fileOf(skills, ['F1', 'WST', level, evidence]),
});
const withEvidence = (workspace: typeof known, evidence: string) => ({
  ...workspace,
  firms: workspace.firms.map((firm) => ({
    ...firm,
    capabilities: firm.capabilities.map((one) => ({ ...one, evidence })),
  })),
});
const detailLine = (...call: Parameters<typeof planOf>) => planOf(...call).report.lists[1]?.lines[0];

test('capabilities of a firm that the same file brings are new, although its row named them first', () => {
  expect(detailLine(city, together('قرارداد'))?.verdict).toBe('new');
});

test('evidence that the office edited stays when the same firms and capabilities come again, and is asked about when they say otherwise', () => {
  const once = imported(city, planOf(city, together('قرارداد')));
  const edited = withEvidence(once, 'قرارداد تازه');
  const again = planOf(edited, together('قرارداد'));
  expect(again.changes.firms).toEqual([]);
  expect(again.report.lists.flatMap(({ lines }) => lines).filter(({ question }) => question !== undefined)).toEqual([]);
  const newer = planOf(edited, together('گواهی'));
  expect(newer.changes.firms).toEqual([]);
  expect(newer.report.lists[1]?.lines[0]?.question).toMatchObject({ fields: [{ field: 'capabilities' }] });
  const stillAsked = detailLine(imported(edited, newer), together('گواهی'));
  expect(stillAsked?.question).toMatchObject({ isAnswered: false });
});

test('evidence that no list ever spoke of is not overwritten by one', () => {
  const own = withEvidence({ ...known, imports: [] }, 'از دفتر');
  expect(planOf(own, together('از فهرست')).changes.firms).toEqual([]);
  expect(detailLine(own, together('از فهرست'))?.question).toMatchObject({ kind: 'edited' });
});
