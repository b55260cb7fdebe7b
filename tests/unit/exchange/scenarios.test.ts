/** Scenarios, consortia, memberships and phases from lists. */
import { expect, test } from 'vitest';
import { isNothing } from '../../../shared/exchange/planImport';
import { reportWorkbook } from '../../../shared/exchange/reportWorkbook';
import type { Cell } from '../../../shared/exchange/table';
import { defaultPolicy } from '../../../shared/model/policy';
import type { scenarioStatuses } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { now } from '../../helpers/commanding';
import { report as lastPlan } from '../../helpers/planReport';
import { city, codesOf, fileOf, imported, onlyReport, planOf } from './importing';

const known = imported(
  city,
  planOf(city, {
    firms: fileOf(['کد', 'نام شرکت', 'اندازه'], ['F1', 'پرتو', 'بزرگ'], ['F2', 'آوا', 'کوچک'], ['F3', 'آوا', 'کوچک']),
    needs: fileOf(['کد', 'حوزه', 'عنوان', 'اولویت'], ['N1', 'waste', 'تفکیک', 2], ['N2', 'waste', 'بازیافت', 2]),
  }),
);

type Rows = readonly (readonly Cell[])[];
const scenarios = (...rows: Rows) =>
  fileOf(['کد', 'نام سناریو', 'وضعیت', 'کد سناریوی مبنا', 'کمینه اعضا', 'وزن پوشش', 'اندازه مجاز راهبر'], ...rows);
const consortia = (...rows: Rows) =>
  fileOf(['کد سناریو', 'کد کنسرسیوم', 'نام', 'کد حوزه', 'نیازها', 'قالب حقوقی', 'شرکت‌های منع‌شده', 'یادداشت'], ...rows);
const memberships = (...rows: Rows) =>
  fileOf(['سناریو', 'کنسرسیوم', 'شرکت', 'نقش', 'سنجاق', 'سهم', 'شرح کار'], ...rows);
const phases = (...rows: Rows) => fileOf(['سناریو', 'کنسرسیوم', 'مرحله', 'آغاز', 'پایان', 'وضعیت', 'شرط گذر'], ...rows);

const first = {
  scenarios: scenarios(['s1', 'طرح یکم', 'پیش‌نویس', '', 4, 90, '']),
  consortia: consortia(['s1', 'c1', 'پسماند', 'waste', 'N1؛ بازیافت', 'تفاهم‌نامه', 'F3', 'آزمایشی']),
  memberships: memberships(
    ['s1', 'c1', 'پرتو', 'راهبر', 'بله', '۴۰٪', 'طراحی'],
    ['s1', 'c1', 'F2', 'شریک', '', 60, ''],
  ),
  phases: phases(
    ['s1', 'c1', 'شناسایی', '۱۴۰۵/۰۹/۰۱', '', 'در جریان', ''],
    ['s1', 'c1', 'پایلوت', '', '', '', 'گواهی'],
  ),
};
const made = imported(known, planOf(known, first));

const withStatus = (status: (typeof scenarioStatuses)[number], workspace: Workspace = made): Workspace => ({
  ...workspace,
  scenarios: workspace.scenarios.map((one) => ({ ...one, status })),
});

test('a scenario comes with its policy, its consortia, members, bans and phases', () => {
  expect(made.scenarios).toEqual([
    {
      id: 's1',
      name: { fa: 'طرح یکم' },
      status: 'draft',
      createdAt: now,
      policy: { ...defaultPolicy, minMembers: 4, weights: { ...defaultPolicy.weights, coverage: 90 } },
      consortia: [
        {
          id: 'c1',
          name: { fa: 'پسماند' },
          areaId: 'waste',
          needIds: ['N1', 'N2'],
          legalForm: 'mou',
          bans: ['F3'],
          note: { fa: 'آزمایشی' },
          members: [
            { firmId: 'F1', role: 'lead', pinned: true, sharePercent: 40, task: { fa: 'طراحی' } },
            { firmId: 'F2', role: 'partner', sharePercent: 60 },
          ],
          phases: [
            { id: 'p1', kind: 'identify', start: '2026-11-22', status: 'running' },
            { id: 'p2', kind: 'pilot', status: 'planned', gate: { fa: 'گواهی' } },
          ],
        },
      ],
    },
  ]);
  const again = planOf(made, first);
  expect(isNothing(again.changes)).toBe(true);
  expect(new Set(again.report.lists.flatMap(({ lines }) => lines.map(({ verdict }) => verdict)))).toEqual(
    new Set(['same']),
  );
});

test('a scenario that consortia name is found by id or name, else made with the default policy, and that is said', () => {
  const rows = consortia(
    ['طرح يكم', '', 'پل‌ها', 'waste'],
    ['طرح نو', '', 'آب', 'waste'],
    ['طرح‌نو', '', 'هوا', 'waste'],
  );
  const plan = planOf(made, { consortia: rows });
  expect(plan.report.scenariosCreated).toEqual([{ id: 's2', name: 'طرح نو' }]);
  const after = imported(made, plan).scenarios;
  expect(after.map(({ id, consortia: some }) => [id, some.map((one) => one.id)])).toEqual([
    ['s1', ['c1', 'c2']],
    ['s2', ['c1', 'c2']],
  ]);
  expect(after[1]).toMatchObject({ status: 'draft', createdAt: now, policy: defaultPolicy });
  expect(isNothing(planOf(imported(made, plan), { consortia: rows }).changes)).toBe(true);
});

test('what a row names and nobody knows is refused with its cell; what it was to be part of stays whole', () => {
  const refusals = (sources: Parameters<typeof planOf>[1]) => {
    const plan = planOf(made, sources);
    expect(plan.changes.scenarios).toEqual([]);
    return onlyReport(plan).lines.map((line) => [codesOf(line), line.issues[0]?.cell, line.issues[0]?.read]);
  };
  expect(refusals({ consortia: consortia(['s1', 'c9', 'الف', 'ناکجا', 'N9؛ N1', '', 'هیچ‌کس؛ F1']) })).toEqual([
    [['unknown-area!', 'unknown-need!', 'unknown-firm!'], 'D2', 'ناکجا'],
  ]);
  const members = memberships(
    ['s1', 'c1', 'F1', 'رئیس'],
    ['s1', 'c1', 'F2', 'شریک'],
    ['s1', 'c7', 'F1', 'راهبر'],
    ['s7', 'c1', 'F1', 'راهبر'],
  );
  expect(refusals({ memberships: members })).toEqual([
    [['unknown-word!'], 'D2', 'رئیس'],
    [['group-refused!'], undefined, undefined],
    [['unknown-consortium!'], 'B4', 'c7'],
    [['unknown-scenario!'], 'A5', 's7'],
  ]);
  const twice = memberships(
    ['s1', 'c1', 'F1', 'راهبر'],
    ['s1', 'c1', 'پرتو', 'شریک'],
    ['s1', 'c1', 'F2', 'شریک', '', 140],
  );
  expect(refusals({ memberships: twice }).map(([codes]) => codes)).toEqual([
    ['group-refused!'],
    ['group-refused!'],
    ['not-a-percent!'],
  ]);
  expect(
    refusals({ memberships: fileOf(...(twice.sheets[0]?.rows ?? []).slice(0, 3)) }).map(([codes]) => codes),
  ).toEqual([['group-refused!'], ['repeated-row!']]);
});

test.each(['approved', 'archived'] as const)(
  'no list changes a scenario that is %s; rows that say the same are the same',
  (status) => {
    const closed = withStatus(status);
    const { scenarios: _, ...rest } = first;
    const same = planOf(closed, rest);
    expect(isNothing({ ...same.changes, imports: [] })).toBe(true);
    expect(same.report.lists.flatMap(({ lines }) => lines.map(({ verdict }) => verdict))).toEqual(
      Array(5).fill('same'),
    );
    const others = {
      scenarios: scenarios(['s1', 'نامی دیگر', 'پیش‌نویس']),
      consortia: consortia(['s1', 'c1', 'پسماند', 'waste', 'N1'], ['s1', 'c2', 'تازه', 'waste']),
      memberships: memberships(['s1', 'c1', 'F1', 'راهبر'], ['s1', 'c1', 'F2', 'شریک']),
      phases: phases(['s1', 'c1', 'قرارداد']),
    };
    for (const workspace of [closed, { ...closed, imports: [] }]) {
      const plan = planOf(workspace, others);
      expect(plan.changes.scenarios).toEqual([]);
      const lines = plan.report.lists.flatMap((list) => list.lines);
      expect(lines.map(codesOf)).toEqual(Array(6).fill(['scenario-closed!']));
      expect(lines.map(({ question }) => question)).toEqual(Array(6).fill(undefined));
    }
  },
);

test('what the office edited since stays, and is asked about where the list says otherwise again', () => {
  const edited = {
    ...made,
    scenarios: made.scenarios.map((scenario) => ({
      ...scenario,
      policy: { ...scenario.policy, minMembers: 5 },
      consortia: scenario.consortia.map((one) => ({ ...one, members: one.members.slice(0, 1) })),
    })),
  };
  expect(isNothing(planOf(edited, first).changes)).toBe(true);
  const newer = {
    ...first,
    scenarios: scenarios(['s1', 'طرح یکم', 'در بازبینی', '', 3, 80, '']),
    memberships: memberships(['s1', 'c1', 'F2', 'راهبر']),
  };
  const plan = planOf(edited, newer);
  const [head, , members] = plan.report.lists.map(({ lines }) => lines[0]);
  expect(head).toMatchObject({
    differences: [{ field: 'status' }, { field: 'weights.coverage', from: 90, to: 80 }],
    question: { fields: [{ field: 'policy.minMembers', base: 4, known: 5, list: 3 }] },
  });
  expect(members?.question).toMatchObject({ fields: [{ field: 'members' }] });
  expect(imported(edited, plan).scenarios[0]).toMatchObject({
    status: 'inReview',
    policy: { minMembers: 5, weights: { coverage: 80 } },
    consortia: [{ members: [{ firmId: 'F1' }] }],
  });
});

test('the report says members and phases in words', () => {
  const { scenarios: _, consortia: _same, ...parts } = first;
  const bare = {
    ...made,
    imports: [],
    scenarios: made.scenarios.map((one) => ({
      ...one,
      consortia: one.consortia.map((two) => ({ ...two, members: [], phases: [] })),
    })),
  };
  const book = reportWorkbook(planOf(bare, parts).report, 'fa');
  const said = book.sheets.flatMap(({ rows }) => rows.flat()).join(' ');
  expect(said).toMatch(/اعضا: از «خالی» به «.*F1.* \(راهبر، ۴۰، طراحی و سنجاق\) و .*F2.* \(شریک و ۶۰\)»/u);
  expect(said).toMatch(/مرحله‌ها: از «خالی» به «شناسایی \(.*در جریان.*\) و پایلوت \(گواهی و برنامه‌ریزی‌شده\)»/u);
});

test('what no list says of a scenario stays: its beginning and the report of its last plan', () => {
  const planned = { ...made, scenarios: made.scenarios.map((one) => ({ ...one, lastPlan })) } as unknown as Workspace;
  const after = imported(planned, planOf(planned, { consortia: consortia(['s1', '', 'تازه', 'waste']) }));
  expect(after.scenarios[0]).toMatchObject({ createdAt: now, lastPlan, consortia: [{ id: 'c1' }, { id: 'c2' }] });
});

test('the scenario that one was made from is kept if it is there, also in a row above; else that is said', () => {
  const rows = scenarios(['s8', 'الف', 'پیش‌نویس', 's1'], ['s9', 'ب', 'پیش‌نویس', 's8'], ['s10', 'پ', 'پیش‌نویس', 's99']);
  const plan = planOf(made, { scenarios: rows });
  expect(plan.changes.scenarios.map(({ basedOn }) => basedOn)).toEqual(['s1', 's8', undefined]);
  expect(onlyReport(plan).lines.map(codesOf)).toEqual([[], [], ['no-base']]);
});

test('no size may lead is said in words, because an empty cell says nothing', () => {
  const rows = scenarios(
    ['s1', 'طرح یکم', 'پیش‌نویس', '', 4, 90, 'هیچ‌کدام'],
    ['s2', 'دوم', 'draft', '', '', '', 'بزرگ؛ small'],
  );
  const { scenarios: changed } = planOf({ ...made, scenarios: [] }, { scenarios: rows }).changes;
  expect(changed.map(({ policy }) => policy.leadSizes)).toEqual([[], ['large', 'small']]);
});

test('where the row of a scenario is refused its consortia wait: no other scenario is made in its place', () => {
  const plan = planOf(known, { ...first, scenarios: scenarios(['s1', 'طرح یکم', 'شاید']) });
  expect(plan.changes.scenarios).toEqual([]);
  expect(plan.report.scenariosCreated).toEqual([]);
  expect(plan.report.lists.flatMap(({ lines }) => lines.map(({ verdict }) => verdict))).toEqual(
    Array(6).fill('refused'),
  );
});

test('several scenarios or consortia of one name: the row is refused until it says which', () => {
  const [one] = made.scenarios;
  const twins = { ...made, scenarios: [one, { ...one, id: 's2' }], imports: [] } as unknown as Workspace;
  const line = (workspace: Workspace, sources: Parameters<typeof planOf>[1]) =>
    codesOf(onlyReport(planOf(workspace, sources)).lines[0]);
  expect(line(twins, { consortia: consortia(['طرح یکم', '', 'الف', 'waste']) })).toEqual(['unknown-scenario!']);
  expect(line(twins, { scenarios: scenarios(['', 'طرح یکم', 'پیش‌نویس']) })).toEqual(['two-scenarios!']);
  const rows = consortia(['s1', 'c1', 'پسماند', 'waste'], ['s1', 'c2', 'پسماند', 'waste']);
  const double = { ...imported(made, planOf(made, { consortia: rows })), imports: [] };
  expect(line(double, { consortia: consortia(['s1', '', 'پسماند', 'waste']) })).toEqual(['unknown-consortium!']);
  expect(line(double, { memberships: memberships(['s1', 'پسماند', 'F1', 'راهبر']) })).toEqual(['unknown-consortium!']);
});

test('«ندارد» in a list of names names nothing', () => {
  const plan = planOf(known, { consortia: consortia(['نو', '', 'الف', 'waste', '-', 'ندارد', 'ندارد']) });
  expect(onlyReport(plan).lines[0]?.issues).toEqual([]);
  expect(plan.changes.scenarios[0]?.consortia[0]).toMatchObject({ needIds: [], bans: [] });
});
