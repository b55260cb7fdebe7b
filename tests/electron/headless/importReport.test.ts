/** What `import` says of rows that wait for a person: in the terminal, and in the file of `--report`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readListFile } from '../../../electron/exchange/readFile';
import type { ImportReport } from '../../../shared/exchange/report';
import { call, jsonOf, type Refused, temporaryFolder } from './calling';

let folder = temporaryFolder();
beforeEach(() => {
  folder.remove();
  folder = temporaryFolder();
});
afterAll(() => folder.remove());

const at = (name: string) => join(folder.path, name);
const headings = 'نام شرکت,اندازه,ظرفیت,توانمندی‌ها\n';
const words = ['import', 'new.peyvand', '--firms', 'firms.csv'] as const;

test('after the counts come the reason of each refused row and each open question, with both sides', async () => {
  writeFileSync(at('firms.csv'), `${headings}پرتو,بزرگ,2,WST:4\nآوا,غول,2,جادوگری:2\nشرکت پرتو,بزرگ,3,WST:4\n`);
  const { code, stdout } = await call(folder.path, ...words);
  expect(code).toBe(0);
  expect(stdout).toMatch(/شرکت‌ها، ردیف ۳ \(آوا\) رد شد: \u2068خانهٔ \u2068B3\u2069: «غول» شناخته نشد/);
  expect(stdout).toMatch(/Firms, row 3 \(\u2068آوا\u2069\) was refused: \u2068Cell D3: the capability/);
  expect(stdout).toMatch(
    /ردیف ۴ \(پرتو\): به نظر می‌رسد این ردیف همان «پرتو» در ردیف ۲ است\. ظرفیت: آنچه هست «۲»، در فهرست «۳»/,
  );
});

test('of many refused rows the first twenty are said, and how many more there are', async () => {
  const rows = Array.from({ length: 33 }, (_, row) => `شرکت ${row},غول,2,WST:4\n`);
  writeFileSync(at('firms.csv'), headings + rows.join(''));
  const { stdout, stderr } = await call(folder.path, ...words);
  expect(stdout.match(/was refused:/g)).toHaveLength(20);
  expect(stdout).toContain('and 13 more; --report writes all of them.');
  expect(stderr).toContain('33 rows were refused.');
});

test.each(['xlsx', 'csv', 'json'])('--report writes every row as .%s, in a dry run too', async (ending) => {
  writeFileSync(at('firms.csv'), `${headings}پرتو,بزرگ,2,WST:4\nآوا,غول,2,WST:4\n`);
  const asked = [...words, '--report', `گزارش.${ending}`];
  const called = await call(folder.path, ...asked, '--dry-run');
  expect(readdirSync(folder.path).sort()).toEqual(['firms.csv', `گزارش.${ending}`]);
  expect(called.stdout).toContain('The report is in ');
  if (ending === 'json') {
    const { lists } = JSON.parse(readFileSync(at('گزارش.json'), 'utf8')) as ImportReport;
    return expect(lists[0]?.lines.map(({ verdict }) => verdict)).toEqual(['new', 'refused']);
  }
  const read = await readListFile(at(`گزارش.${ending}`));
  const cells = read.ok ? read.value.sheets.flatMap(({ rows }) => rows).flat() : [];
  expect(cells).toEqual(expect.arrayContaining(['پرتو', 'آوا', 'B3', 'غول']));
  return undefined;
});

test('--report is in the language that is asked for', async () => {
  writeFileSync(at('firms.csv'), `${headings}پرتو,غول,2,WST:4\n`);
  await call(folder.path, ...words, '--report', 'report.csv', '--language', 'en');
  expect(readFileSync(at('report.csv'), 'utf8')).toContain('Refused');
});

test('a place where no report can be is told before anything is imported', async () => {
  writeFileSync(at('firms.csv'), `${headings}پرتو,بزرگ,2,WST:4\n`);
  for (const file of ['report.pdf', 'firms.csv']) {
    expect(await call(folder.path, ...words, '--report', file)).toMatchObject({ code: 2, stdout: '' });
  }
  const gone = await call(folder.path, ...words, '--json', '--report', join('gone', 'report.csv'));
  expect(gone.code).toBe(1);
  expect(jsonOf<Refused>(gone).refused.code).toBe('not-written');
  expect(existsSync(at('new.peyvand'))).toBe(false);
  expect(readFileSync(at('firms.csv'), 'utf8')).toContain('پرتو');
});
