import { describe, expect, test } from 'vitest';
import { columns, parseColumns, parseSort, sortRows } from '../../../../renderer/screens/firms/columns';
import { choicesOf, filterRows, missing, toggle } from '../../../../renderer/screens/firms/filters';
import { firmRows, searchRows } from '../../../../renderer/screens/firms/rows';
import { wordsIn } from '../../../../renderer/state/language';
import { factsOf } from '../../../../shared/model/facts';
import { groupingOf } from '../../../../shared/model/grouping';
import { sampleWorkspace } from '../../../../shared/reference/sample';
import { onlyScenario, tinyWorkspace } from '../../../helpers/tinyCity';

const sample = sampleWorkspace();
const facts = factsOf(sample);
const rows = firmRows(sample.firms, undefined);
const context = { words: wordsIn('fa'), facts, currency: 'rial' } as const;

const city = tinyWorkspace({
  firms: { a: { capacity: 1, home: 3 }, b: { capacity: 2, home: 3, size: 'small' }, c: { capacity: 1, size: 'small' } },
  needs: { n: { asks: [] } },
  consortia: { x: { needs: ['n'], members: ['a', 'b'] }, y: { needs: ['n'], members: ['a'] } },
});
const cityRows = firmRows(city.firms, groupingOf(city, onlyScenario(city)));
const idsOf = (found: typeof cityRows) => found.map(({ firm }) => String(firm.id));

test('what a firm spends on research is said in the office’s currency', () => {
  const [row] = rows;
  if (row === undefined) throw new Error('The sample has firms');
  const spending = { ...row, firm: { ...row.firm, rndSpend: 125_000 } };
  expect(columns.rndSpend.text(spending, context)).toBe('۱۲۵ میلیارد ریال');
  expect(columns.rndSpend.text(spending, { ...context, currency: 'toman' })).toBe('۱۲٫۵ میلیارد تومان');
});

describe('searching firms', () => {
  test('finds however the name was typed: Arabic letters, half-spaces, other digits', () => {
    const [row] = rows;
    const typed = (row?.firm.name.fa ?? '').replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('\u200C', '');
    expect(searchRows(rows, typed, facts.capabilities).map(({ firm }) => firm.id)).toContain(row?.firm.id);
  });

  test('finds by capability, in either language, and by identifier', () => {
    const byName = searchRows(rows, 'پلیمر', facts.capabilities);
    expect(byName.length).toBeGreaterThan(0);
    expect(searchRows(rows, 'polymers', facts.capabilities)).toEqual(expect.arrayContaining([...byName]));
    const id = sample.firms[7]?.nationalId ?? '';
    expect(searchRows(rows, id, facts.capabilities)).toHaveLength(1);
    expect(searchRows(rows, 'چنین شرکتی نیست', facts.capabilities)).toEqual([]);
  });
});

describe('filtering firms', () => {
  test('a choice says how many firms it would leave under the other filters', () => {
    const chosen = toggle({}, 'size', 'small');
    expect(idsOf(filterRows(cityRows, chosen))).toEqual(['b', 'c']);
    expect(choicesOf('district', cityRows, chosen)).toEqual([
      { value: '3', count: 1 },
      { value: missing, count: 1 },
    ]);
    expect(choicesOf('size', cityRows, chosen)).toEqual([
      { value: 'large', count: 1 },
      { value: 'small', count: 2 },
    ]);
  });

  test('free capacity follows the scenario: free, overloaded, without a place', () => {
    const withState = (state: string) => idsOf(filterRows(cityRows, { capacity: [state] }));
    expect(withState('free')).toEqual(['b', 'c']);
    expect(withState('overloaded')).toEqual(['a']);
    expect(withState('unplaced')).toEqual(['c']);
    expect(withState('full')).toEqual([]);
  });

  test('a chosen value stays on the list when nothing is behind it any more', () => {
    expect(choicesOf('capacity', cityRows, { capacity: ['full'], size: ['large'] })).toContainEqual({
      value: 'full',
      count: 0,
    });
  });

  test('choosing again takes the choice back', () => {
    expect(filterRows(cityRows, toggle(toggle({}, 'size', 'small'), 'size', 'small'))).toEqual(cityRows);
  });
});

describe('ordering firms', () => {
  test('missing values come last in both directions', () => {
    const by = (direction: 'ascending' | 'descending') =>
      idsOf(sortRows(cityRows, { column: 'district', direction }, context));
    expect(by('ascending')).toEqual(['a', 'b', 'c']);
    expect(by('descending')).toEqual(['a', 'b', 'c']);
    expect(idsOf(sortRows(cityRows, { column: 'load', direction: 'descending' }, context))).toEqual(['a', 'b', 'c']);
    expect(idsOf(sortRows(cityRows, { column: 'load', direction: 'ascending' }, context))).toEqual(['c', 'b', 'a']);
  });

  test('names are ordered as a Persian directory does', () => {
    const names = sortRows(rows, { column: 'name', direction: 'ascending' }, context).map(({ firm }) => firm.name.fa);
    expect(names).toEqual([...names].sort(new Intl.Collator('fa', { numeric: true }).compare));
  });

  test('what was remembered is checked before it is used', () => {
    expect(parseColumns(['load', 'size'])).toEqual(['name', 'size', 'load']);
    expect(parseColumns('nonsense')).toContain('capabilities');
    expect(parseSort({ column: 'load', direction: 'descending' })).toEqual({ column: 'load', direction: 'descending' });
    expect(parseSort({ column: 'price' })).toEqual({ column: 'name', direction: 'ascending' });
  });
});
