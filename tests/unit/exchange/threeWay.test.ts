/** A newer list, what the office has edited since, and what the last list said: nothing is overwritten without asking. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNothing } from '../../../shared/exchange/planImport';
import type { Firm } from '../../../shared/model/firm';
import type { Workspace } from '../../../shared/model/workspace';
import { city, fileOf, imported, onlyReport, planOf } from './importing';

const heading = ['کد', 'نام شرکت', 'اندازه', 'ظرفیت', 'نام لاتین', 'توانمندی‌ها'];
const list = (capacity: number | '', nameEn = '', skills = '') => ({
  firms: fileOf(heading, ['F1', 'پرتو', 'بزرگ', capacity, nameEn, skills]),
});
const first = imported(city, planOf(city, list(2, 'Parto', 'WST:4')));
const edited = (fields: object): Workspace => ({
  ...first,
  firms: first.firms.map((firm) => ({ ...firm, ...fields })),
});
const firmOf = ({ firms }: Workspace) => firms[0];

test('what only the list changed is taken', () => {
  const plan = planOf(first, list(3, 'Parto', 'WST:4'));
  expect(plan.changes.firms[0]).toMatchObject({ capacity: 3 });
  expect(onlyReport(plan).lines[0]).toMatchObject({
    verdict: 'changed',
    differences: [{ field: 'capacity', from: 2, to: 3 }],
  });
});

test('what only the office changed stays, without a question', () => {
  const plan = planOf(edited({ capacity: 5, name: { fa: 'پرتو', en: 'Parto Co' } }), list(2, 'Parto', 'WST:4'));
  expect(isNothing(plan.changes)).toBe(true);
  expect(onlyReport(plan).lines[0]?.question).toBeUndefined();
});

test('what both changed is asked, and stays until it is decided', () => {
  const office = edited({ capacity: 5 });
  const plan = planOf(office, list(3, 'Parto', 'WST:4'));
  expect(isNothing(plan.changes)).toBe(true);
  const question = {
    kind: 'edited',
    with: { id: 'F1', name: 'پرتو' },
    suggestion: 'known',
    isAnswered: false,
    fields: [{ field: 'capacity', base: 2, known: 5, list: 3, choice: 'known', isDecided: false }],
  };
  expect(onlyReport(plan).lines[0]).toMatchObject({ verdict: 'same', question });
  const decide = (choice: 'known' | 'list') =>
    imported(
      office,
      planOf(office, list(3, 'Parto', 'WST:4'), { firms: { rows: { 2: { fields: { capacity: choice } } } } }),
    );
  expect(firmOf(decide('list'))?.capacity).toBe(3);
  expect(firmOf(decide('known'))?.capacity).toBe(5);
  const settled = planOf(decide('known'), list(3, 'Parto', 'WST:4'));
  expect(onlyReport(settled).lines[0]?.question).toBeUndefined();
});

test('evidence that the office added is no edit of the list’s capabilities', () => {
  const capabilities = [{ capabilityId: 'WST', level: 4, evidence: 'قرارداد' }];
  const plan = planOf(edited({ capabilities }), list(2, 'Parto', 'WST:5'));
  expect(onlyReport(plan).lines[0]?.question).toBeUndefined();
  expect(plan.changes.firms[0]?.capabilities).toEqual([{ capabilityId: 'WST', level: 5, evidence: 'قرارداد' }]);
});

test('a value that only stood in for a missing one gives way to the list', () => {
  const silent = imported(city, planOf(city, list('')));
  expect(firmOf(silent)?.capacity).toBe(2);
  expect(firmOf(imported(silent, planOf(silent, list(4))))?.capacity).toBe(4);
});

test('an empty cell says nothing: what is known stays', () => {
  expect(isNothing(planOf(first, list('')).changes)).toBe(true);
});

test('a firm that no list ever spoke of is not overwritten', () => {
  const own = { ...first, imports: [] };
  const plan = planOf(own, list(7, 'Parto', 'WST:4'));
  expect(plan.changes.firms).toEqual([]);
  expect(onlyReport(plan).lines[0]?.question?.fields).toMatchObject([{ field: 'capacity', known: 2, list: 7 }]);
});

/** The table of the merge, with 0 for nothing. */
function expected(base: number, known: number, said: number): { readonly value: number; readonly isAsked: boolean } {
  if (said === 0 || said === known || said === base) return { value: known, isAsked: false };
  if (known === base) return { value: said, isAsked: false };
  return { value: known, isAsked: true };
}

test('the table of the merge holds for every field and value', () => {
  const level = fc.integer({ min: 0, max: 3 });
  const fields = { employees: ['کارکنان', (value: number) => value], site: ['محل', (value: number) => `محل ${value}`] };
  fc.assert(
    fc.property(
      fc.constantFrom('employees' as const, 'site' as const),
      level,
      level,
      level,
      (field, base, known, said) => {
        const [column, write] = fields[field] as [string, (value: number) => string | number];
        const source = (value: number) => ({
          firms: fileOf(['کد', 'نام شرکت', 'اندازه', column], ['F1', 'پرتو', 'بزرگ', value === 0 ? '' : write(value)]),
        });
        const before = imported(city, planOf(city, source(base)));
        const firms = before.firms.map((firm) => {
          const { [field]: _, ...rest } = firm;
          return (known === 0 ? rest : { ...firm, [field]: write(known) }) as Firm;
        });
        const plan = planOf({ ...before, firms }, source(said));
        const { value, isAsked } = expected(base, known, said);
        const firm = { ...firms[0], ...plan.changes.firms[0] } as Partial<Firm>;
        expect(firm[field]).toEqual(value === 0 ? undefined : write(value));
        expect(onlyReport(plan).lines[0]?.question !== undefined).toBe(isAsked);
      },
    ),
  );
}, 60_000);
