/** The report of an import, saved as the ending of its name says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readListFile } from '../../../electron/exchange/readFile';
import { saveReport } from '../../../electron/exchange/saveReport';
import type { Mapping } from '../../../shared/exchange/mapping';
import { planImport } from '../../../shared/exchange/planImport';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { freshFolders } from '../../helpers/tempFolder';

const freshFolder = freshFolders();
const rows = [
  ['نام شرکت', 'اندازه', 'توانمندی‌ها'],
  ['پرتو', 'بزرگ', 'جادوگری:2'],
  ['سپیدار', 'غول', 'WST:2'],
  ['سپیدار', 'کوچک', 'WST:2'],
];
const mapping: Mapping = { firms: { mends: { B3: 'بزرگ', Z9: 'x' } } };
const planned = planImport(sampleWorkspace(), { firms: { file: 'firms.csv', sheets: [{ rows }] } }, mapping);
if (!planned.ok) throw new Error(planned.refusal.sentence.en);
const { report } = planned.value;

test.each(['xlsx', 'csv'])(
  'as .%s it is read back with names, cells, mends, questions with their answers, conflicts and the mapping',
  async (ending) => {
    const path = join(freshFolder(), `گزارش.${ending}`);
    expect(await saveReport(report, path, 'fa')).toMatchObject({ ok: true });
    const read = await readListFile(path);
    if (!read.ok) throw new Error(read.refusal.sentence.en);
    const cells = read.value.sheets.flatMap((sheet) => sheet.rows).flat();
    expect(cells).toContain('C2');
    expect(cells).toContain('شرکت‌ها');
    expect(cells).toContain('پرتو');
    expect(cells.join('\n')).toMatch(/در پرونده «غول»، اصلاح‌شده به «بزرگ»/);
    expect(cells).toContain('به نظر می‌رسد این ردیف همان «سپیدار» در ردیف ۳ است.');
    expect(cells.join('\n')).toMatch(/بی‌پاسخ؛ به پیشنهاد ادغام شد و آنچه هست ماند\.\nاندازه: آنچه هست/);
    expect(cells).toContain('اندازه: «بزرگ» ماند و «کوچک» پذیرفته نشد');
    expect(cells.join('\n')).toContain('firms.mends.Z9');
  },
);

test('as .json it is what the command line prints', async () => {
  const path = join(freshFolder(), 'report.json');
  expect(await saveReport(report, path, 'fa')).toMatchObject({ ok: true });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(report)));
});

test('a folder that cannot be written to is a refusal, and nothing is left behind', async () => {
  const folder = freshFolder();
  expect(await saveReport(report, join(folder, 'gone', 'r.csv'), 'fa')).toMatchObject({
    refusal: { code: 'not-written' },
  });
  expect(readdirSync(folder)).toEqual([]);
});
