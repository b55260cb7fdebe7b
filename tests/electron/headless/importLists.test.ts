/** Lists into a workspace from the command line. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { loadDocument } from '../../../shared/document/load';
import type { ListReport } from '../../../shared/exchange/report';
import { lacksSharedData, sharedData } from '../../helpers/sharedData';
import { call, jsonOf, type Refused, temporaryFolder } from './calling';

let folder = temporaryFolder();
beforeEach(() => {
  folder.remove();
  folder = temporaryFolder();
});
afterAll(() => folder.remove());

const at = (name: string) => join(folder.path, name);

interface Imported {
  readonly created: boolean;
  readonly dryRun: boolean;
  readonly changed: boolean;
  readonly revision: number;
  readonly openQuestions: number;
  readonly totals: Readonly<Record<string, number>>;
  readonly lists: readonly ListReport[];
}

const firms = 'نام شرکت,اندازه,توانمندی‌ها\nشرکت پرتو,بزرگ,پلیمر (سطح ۴)\nشرکت آوا,کوچک,جادوگری:2\n';
const workspaceAt = (name: string) => {
  const loaded = loadDocument(readFileSync(at(name), 'utf8'));
  if (!loaded.ok) throw new Error(loaded.refusal.sentence.en);
  return loaded.value;
};

test('a missing workspace is made with the reference capabilities and areas, so that Persian names are understood', async () => {
  writeFileSync(at('firms.csv'), firms);
  const called = await call(folder.path, 'import', 'new.peyvand', '--firms', 'firms.csv', '--json');
  expect(called.code).toBe(0);
  const imported = jsonOf<Imported>(called);
  expect(imported).toMatchObject({ created: true, changed: true, totals: { firms: 1, capabilities: 39, areas: 12 } });
  expect(imported.lists[0]?.counts).toMatchObject({ new: 1, refused: 1 });
  expect(imported.lists[0]?.lines[1]?.issues[0]).toMatchObject({ code: 'unknown-capability', cell: 'C3' });
  expect(called.stderr).toContain('1 row was refused');
  const { workspace, revision } = workspaceAt('new.peyvand');
  expect(workspace.firms[0]).toMatchObject({ name: { fa: 'پرتو' }, capabilities: [{ capabilityId: 'POL', level: 4 }] });
  expect(revision).toBe(imported.revision);
  expect(workspace.journal.map(({ command }) => command)).toEqual(['lists.import']);
});

test('the same list again changes nothing, not even the file', async () => {
  writeFileSync(at('firms.csv'), firms);
  await call(folder.path, 'import', 'new.peyvand', '--firms', 'firms.csv');
  const before = readFileSync(at('new.peyvand'), 'utf8');
  const again = jsonOf<Imported>(await call(folder.path, 'import', 'new.peyvand', '--firms', 'firms.csv', '--json'));
  expect(again).toMatchObject({ created: false, changed: false });
  expect(again.lists[0]?.counts).toMatchObject({ new: 0, same: 1, refused: 1 });
  expect(readFileSync(at('new.peyvand'), 'utf8')).toBe(before);
});

test('a dry run says the same and writes nothing', async () => {
  writeFileSync(at('firms.csv'), firms);
  const words = ['import', 'new.peyvand', '--firms', 'firms.csv', '--json'];
  const rehearsed = jsonOf<Imported>(await call(folder.path, ...words, '--dry-run'));
  expect(readdirSync(folder.path)).toEqual(['firms.csv']);
  const imported = jsonOf<Imported>(await call(folder.path, ...words));
  expect(rehearsed).toMatchObject({ dryRun: true, created: true });
  expect(rehearsed.lists).toEqual(imported.lists);
  expect(rehearsed.totals).toEqual(imported.totals);
});

test('an unreadable list refuses everything, and no workspace is made', async () => {
  writeFileSync(at('firms.csv'), firms);
  writeFileSync(at('needs.xlsx'), Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]));
  const words = ['import', 'new.peyvand', '--firms', 'firms.csv', '--needs', 'needs.xlsx', '--json'];
  const refused = await call(folder.path, ...words);
  expect(refused.code).toBe(1);
  expect(jsonOf<Refused>(refused).refused.code).toBe('file-broken');
  expect(existsSync(at('new.peyvand'))).toBe(false);
});

test('a broken workspace is refused and stays', async () => {
  writeFileSync(at('firms.csv'), firms);
  writeFileSync(at('old.peyvand'), '{');
  const refused = await call(folder.path, 'import', 'old.peyvand', '--firms', 'firms.csv', '--json');
  expect(refused.code).toBe(1);
  expect(readFileSync(at('old.peyvand'), 'utf8')).toBe('{');
});

test('no list at all is refused', async () => {
  const refused = await call(folder.path, 'import', 'new.peyvand', '--json');
  expect(jsonOf<Refused>(refused).refused.code).toBe('no-lists');
});

test('a mapping names columns that nobody knows; a wrong one is refused', async () => {
  writeFileSync(at('firms.csv'), 'Firma;Größe\nParto;large\n');
  writeFileSync(at('map.json'), JSON.stringify({ firms: { columns: { Firma: 'name', Größe: 'size' } } }));
  const words = ['import', 'new.peyvand', '--firms', 'firms.csv', '--json', '--mapping'];
  expect(jsonOf<Imported>(await call(folder.path, ...words, 'map.json')).totals).toMatchObject({ firms: 1 });
  writeFileSync(at('map.json'), '{"firms":{"colums":{}}}');
  expect(jsonOf<Refused>(await call(folder.path, ...words, 'map.json')).refused.code).toBe('mapping');
  expect(jsonOf<Refused>(await call(folder.path, ...words, 'nowhere.json')).refused.code).toBe('mapping');
});

test('what of a mapping had no effect is named on the error output and in the answer; what cannot be meant is refused', async () => {
  writeFileSync(at('firms.csv'), firms);
  const words = ['import', 'new.peyvand', '--firms', 'firms.csv', '--json', '--mapping', 'map.json'];
  writeFileSync(
    at('map.json'),
    JSON.stringify({ firms: { mends: { C3: 'WST:2', Z9: 'x' } }, needs: { headerRow: 2 } }),
  );
  const called = await call(folder.path, ...words);
  expect(jsonOf<Imported>(called)).toMatchObject({
    totals: { firms: 2 },
    unused: [
      { list: 'needs', path: ['needs'], code: 'no-file' },
      { list: 'firms', path: ['firms', 'mends', 'Z9'], code: 'not-read' },
    ],
  });
  expect(called.stderr).toContain('Mapping: firms.mends.Z9 had no effect');
  expect(called.stderr).toContain('نگاشت: ');
  const before = readFileSync(at('new.peyvand'), 'utf8');
  writeFileSync(at('map.json'), JSON.stringify({ firms: { headerRow: 40 } }));
  expect(jsonOf<Refused>(await call(folder.path, ...words)).refused.code).toBe('mapping-header-row');
  expect(readFileSync(at('new.peyvand'), 'utf8')).toBe(before);
});

test('one file for several lists: each finds its own sheet or says so, and questions are counted', async () => {
  const headings = 'شناسه ملی,نام شرکت,اندازه,ظرفیت\n';
  writeFileSync(at('firms.csv'), `${headings}10380284790,شرکت پرتو,بزرگ,2\n,گروه پرتو,بزرگ,3\n`);
  const words = ['import', 'new.peyvand', '--lists', 'firms.csv', '--json'];
  const called = await call(folder.path, ...words, '--dry-run');
  expect(jsonOf<Imported>(called)).toMatchObject({ openQuestions: 1, lists: [{ list: 'firms' }] });
  expect(called.stderr).toContain('1 row needs your decision');
  const apart = { firms: { rows: { 3: { as: 'separate' } } } };
  writeFileSync(at('map.json'), JSON.stringify(apart));
  const decided = jsonOf<Imported>(await call(folder.path, ...words, '--mapping', 'map.json'));
  expect(decided).toMatchObject({ openQuestions: 0, totals: { firms: 2 } });
  writeFileSync(at('none.csv'), 'الف,ب\n1,2\n');
  const none = await call(folder.path, 'import', 'new.peyvand', '--lists', 'none.csv', '--json');
  expect(jsonOf<Refused>(none).refused.code).toBe('no-lists-in-file');
});

test('what was exported is imported again from one workbook', async () => {
  await call(folder.path, 'sample', '--out', 'city.peyvand');
  writeFileSync(at('consortia.csv'), 'سناریو,کد کنسرسیوم,نام,حوزه,نیازها\nطرح یکم,c1,پسماند,waste,N01\n');
  writeFileSync(
    at('members.csv'),
    'سناریو,کنسرسیوم,شرکت,نقش,سهم\nطرح یکم,c1,F01,راهبر,۶۰٪\nطرح یکم,پسماند,F02,شریک,40\n',
  );
  writeFileSync(at('phases.csv'), 'سناریو,کنسرسیوم,مرحله,آغاز\nطرح یکم,c1,پایلوت,۱۴۰۵/۰۹/۰۱\n');
  const parts = ['--consortia', 'consortia.csv', '--memberships', 'members.csv', '--phases', 'phases.csv'];
  const begun = jsonOf<Imported>(await call(folder.path, 'import', 'city.peyvand', ...parts, '--json'));
  expect(begun).toMatchObject({ totals: { scenarios: 1 }, scenariosCreated: [{ name: 'طرح یکم' }] });
  await call(folder.path, 'export', 'city.peyvand', '--kind', 'xlsx', '--out', 'lists');
  const [book = ''] = readdirSync(at('lists'));
  const words = ['import', 'again.peyvand', '--lists', join('lists', book), '--json'];
  const imported = jsonOf<Imported>(await call(folder.path, ...words));
  expect(imported.lists.flatMap(({ counts }) => counts.refused).every((count) => count === 0)).toBe(true);
  const [before, after] = [workspaceAt('city.peyvand').workspace, workspaceAt('again.peyvand').workspace];
  expect(after.areas).toEqual(before.areas);
  expect(after.firms).toEqual(before.firms);
  expect(after.needs).toEqual(before.needs);
  expect(after.ties).toEqual(before.ties);
  expect(after.scenarios).toEqual(before.scenarios.map(({ lastPlan: _, ...scenario }) => scenario));
  expect(after.scenarios[0]?.consortia[0]).toMatchObject({
    members: [{ sharePercent: 60 }, {}],
    phases: [{ kind: 'pilot' }],
  });
  const own = jsonOf<Imported>(await call(folder.path, 'import', 'city.peyvand', ...words.slice(2)));
  expect(own.lists.flatMap(({ lines }) => lines).every(({ verdict }) => verdict === 'same')).toBe(true);
  expect(workspaceAt('city.peyvand').workspace.scenarios).toEqual(before.scenarios);
});

test('lists that are there but empty do not leave a new workspace without capabilities and areas', async () => {
  await call(folder.path, 'sample', '--out', 'city.peyvand');
  await call(folder.path, 'export', 'city.peyvand', '--kind', 'templates', '--out', 'templates');
  const [template = ''] = readdirSync(at('templates'));
  const words = ['import', 'new.peyvand', '--lists', join('templates', template), '--json'];
  const rehearsed = jsonOf<Imported>(await call(folder.path, ...words, '--dry-run'));
  const made = jsonOf<Imported>(await call(folder.path, ...words));
  for (const { totals } of [rehearsed, made]) expect(totals).toMatchObject({ capabilities: 39, areas: 12, firms: 0 });
  expect(workspaceAt('new.peyvand').workspace.capabilities).toHaveLength(39);
  writeFileSync(at('areas.csv'), 'کد,نام حوزه,متولی\n');
  const areas = ['import', 'areas.peyvand', '--areas', 'areas.csv', '--json'];
  expect(jsonOf<Imported>(await call(folder.path, ...areas)).totals).toMatchObject({ capabilities: 39, areas: 12 });
  writeFileSync(at('areas.csv'), 'کد,نام حوزه,متولی\ntour,گردشگری,سازمان\n');
  const own = ['import', 'own.peyvand', '--areas', 'areas.csv', '--json'];
  expect(jsonOf<Imported>(await call(folder.path, ...own)).totals).toMatchObject({ capabilities: 39, areas: 1 });
});

test.skipIf(lacksSharedData('cordis-eu'))(
  'the lists of CORDIS make a whole workspace (left out where ../shared/data/cordis-eu is missing)',
  async () => {
    const file = (name: string) => sharedData('cordis-eu', `${name}.csv`);
    const called = await call(
      folder.path,
      ...['import', 'eu.peyvand', '--json', '--capabilities', file('capabilities'), '--firms', file('organisations')],
      ...['--needs', file('needs'), '--ties', file('ties')],
    );
    expect(called).toMatchObject({ code: 0, stderr: '' });
    expect(jsonOf<Imported>(called).totals).toEqual({
      capabilities: 303,
      areas: 9,
      firms: 400,
      needs: 40,
      ties: 651,
      scenarios: 0,
    });
    expect(workspaceAt('eu.peyvand').workspace.firms).toHaveLength(400);
  },
);
