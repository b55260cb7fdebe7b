/** What a proposal says of putting it into operation: the schedule, the gates, shares and contributions, in the chosen currency. */
import { describe, expect, test } from 'vitest';
import { workspaceSchema } from '../../../shared/model/workspace';
import { alternativesOf } from '../../../shared/papers/outline';
import type { Block, Paper } from '../../../shared/papers/paper';
import { crowdedCity, type PaperCity, paperOf, plainCity } from '../../helpers/papers';

const blocksIn = (paper: Paper, id: string): readonly Block[] =>
  paper.sections.find((section) => section.id === id)?.blocks ?? [];
const textIn = (paper: Paper, id: string) => JSON.stringify(blocksIn(paper, id));

function cityWith(change: object): PaperCity {
  const { workspace, scenario, consortium } = plainCity();
  const changed = workspaceSchema.parse({
    ...workspace,
    office: { ...workspace.office, currency: 'toman' },
    scenarios: [
      {
        ...scenario,
        consortia: scenario.consortia.map((one) => (one.id === consortium.id ? { ...one, ...change } : one)),
      },
    ],
  });
  const [found = scenario] = changed.scenarios;
  const [first = consortium] = found.consortia;
  return { workspace: changed, scenario: found, consortium: first };
}

describe('the schedule', () => {
  const phases = [
    { id: 'p1', kind: 'identify', start: '2026-12-22', end: '2027-01-20', status: 'passed' },
    {
      id: 'p2',
      kind: 'pilot',
      start: '2027-03-21',
      end: '2027-06-21',
      status: 'planned',
      decidedBy: { fa: 'شورای راهبری پسماند' },
      evidence: { fa: 'گزارش سه‌ماهه' },
    },
  ];
  const fa = paperOf(cityWith({ phases }), 'fa');
  const gantt = blocksIn(fa, 'phases').find((block) => block.kind === 'gantt');

  test('is drawn from whole Jalali months, and says in words what it shows', () => {
    expect(gantt).toMatchObject({ days: 182, rows: [{ bars: [{ at: 0, days: 30, status: 'passed' }] }, {}] });
    expect(gantt?.months.map(({ name }) => name)).toContain('فروردین ۱۴۰۶');
    expect(gantt?.alternative).toContain('پایلوت');
    expect(alternativesOf(fa)).toContain(gantt?.alternative);
  });

  test('who decides on what evidence is what was written, else what is usual', () => {
    expect(textIn(fa, 'phases')).toContain('شورای راهبری پسماند');
    expect(textIn(fa, 'phases')).toContain('گزارش سه‌ماهه');
  });

  test('there is none while nothing has dates', () => {
    expect(blocksIn(paperOf(plainCity(), 'fa'), 'phases').some(({ kind }) => kind === 'gantt')).toBe(false);
    expect(blocksIn(paperOf(crowdedCity(), 'en'), 'phases').some(({ kind }) => kind === 'gantt')).toBe(true);
  });
});

describe('shares and contributions', () => {
  const [firm, other] = plainCity().consortium.members;
  const city = cityWith({
    members: [
      {
        ...firm,
        sharePercent: 60,
        contributions: [
          { kind: 'money', what: { fa: 'سرمایهٔ پایلوت' }, worth: 5_000 },
          { kind: 'inKind', what: { fa: 'محل آزمون' }, worth: 2_500 },
        ],
      },
      { ...other, sharePercent: 30 },
    ],
  });
  const fa = paperOf(city, 'fa');

  test('stand in a table with their sums in tomans where the office has chosen them', () => {
    const [, table] = blocksIn(fa, 'budget').filter((block) => block.kind === 'table');
    expect(table?.rows[0]?.slice(1)).toEqual(['۶۰\u200F٪', 'نقدی: سرمایهٔ پایلوت؛ غیرنقدی: محل آزمون', '۷۵۰']);
    expect(table?.total?.slice(1)).toEqual(['۹۰\u200F٪', '', '۷۵۰']);
    expect(table?.caption).toBe('ارزش آورده به میلیون تومان');
    expect(textIn(fa, 'budget')).toContain('به ریال: از');
  });

  test('a sum that is no whole is named', () => {
    expect(textIn(fa, 'budget')).toContain('جمع سهم‌ها ۹۰\u200F٪ است و ۱۰\u200F٪ کم دارد');
  });

  test('nothing is said of shares while nothing has been written', () => {
    expect(textIn(paperOf(plainCity(), 'fa'), 'budget')).not.toContain('آوردهٔ اعضا');
  });
});
