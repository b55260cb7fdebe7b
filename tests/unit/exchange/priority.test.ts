/** A need whose list says nothing of its priority. */
import { expect, test } from 'vitest';
import { city, fileOf, onlyReport, planOf } from './importing';

const issueOf = (...rows: readonly (readonly string[])[]) =>
  onlyReport(planOf(city, { needs: fileOf(...rows) })).lines[0]?.issues[0];

test('an empty cell is named; where there is no such column, the row is', () => {
  const inCell = issueOf(['حوزه', 'عنوان', 'اولویت'], ['waste', 'پسماند', '']);
  expect(inCell).toMatchObject({ code: 'no-priority', cell: 'C2' });
  const inRow = issueOf(['حوزه', 'عنوان'], ['waste', 'پسماند']);
  expect(inRow).toMatchObject({ code: 'no-priority', field: 'priority' });
  expect(inRow).not.toHaveProperty('cell');
  expect(inRow?.sentence.fa).toMatch(/^ردیف ۲: /);
});
