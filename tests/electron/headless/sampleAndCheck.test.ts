/** The sample workspace from the command line, and what `check` says of sound and unsound files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { commit, parseCall, startHistory } from '../../../shared/commands/history';
import { serialize } from '../../../shared/document/envelope';
import { loadDocument } from '../../../shared/document/load';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { call, jsonOf, type Refused, temporaryFolder } from './calling';

let folder = temporaryFolder();
beforeEach(() => {
  folder.remove();
  folder = temporaryFolder();
});
afterAll(() => folder.remove());

const at = (name: string) => join(folder.path, name);

interface Quality {
  readonly today: string;
  readonly bySeverity: Readonly<Record<string, number>>;
  readonly byCheck: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly check: string;
    readonly items: readonly { readonly kind: string; readonly id: string }[];
    readonly sentence: { readonly fa: string; readonly en: string };
  }[];
}

interface Checked {
  readonly quality: Quality;
  readonly file: string;
  readonly totals: Readonly<Record<string, number>>;
  readonly scenarios: readonly {
    readonly id: string;
    readonly score: { readonly total: number };
    readonly findings: readonly { readonly rule: string; readonly sentence: { readonly fa: string } }[];
  }[];
}

test('the sample is written where it was asked for, relative to the folder of the call', async () => {
  const made = await call(folder.path, 'sample', '--out', 'city.peyvand', '--json');
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(jsonOf<Checked>(made)).toMatchObject({ file: at('city.peyvand'), totals: { firms: 55, needs: 40 } });
  const loaded = loadDocument(readFileSync(at('city.peyvand'), 'utf8'));
  expect(loaded.ok && loaded.value.workspace).toEqual(sampleWorkspace());
});

test('without --json a person reads it in both languages', async () => {
  const made = await call(folder.path, 'sample', '--out', 'city.peyvand');
  expect(made.stdout).toContain('۵۵ شرکت');
  expect(made.stdout).toContain('55 firms');
});

test('another file of the same name is never overwritten', async () => {
  writeFileSync(at('city.peyvand'), 'mine');
  const refused = await call(folder.path, 'sample', '--out', 'city.peyvand', '--json');
  expect(refused.code).toBe(1);
  expect(jsonOf<Refused>(refused).refused.code).toBe('file-there');
  expect(refused.stderr).toContain('city.peyvand');
  expect(readFileSync(at('city.peyvand'), 'utf8')).toBe('mine');
});

test('a folder that is not there is refused with its sentence', async () => {
  const refused = await call(folder.path, 'sample', '--out', 'nowhere/city.peyvand');
  expect(refused.code).toBe(1);
  expect(refused.stdout).toBe('');
  expect(refused.stderr.split('\n').filter((line) => line !== '')).toHaveLength(2);
  expect(refused.stderr).toContain('پوشهٔ آن نیست');
  expect(refused.stderr).not.toMatch(/ENOENT|no such file/);
});

test('a sound file is checked without being touched', async () => {
  await call(folder.path, 'sample', '--out', 'city.peyvand');
  const before = readFileSync(at('city.peyvand'), 'utf8');
  const checked = await call(folder.path, 'check', 'city.peyvand', '--json');
  expect(checked).toMatchObject({ code: 0, stderr: '' });
  expect(jsonOf<Checked>(checked)).toMatchObject({ totals: { firms: 55, needs: 40, scenarios: 0 }, scenarios: [] });
  expect(readFileSync(at('city.peyvand'), 'utf8')).toBe(before);
});

test('findings are listed with their sentences', async () => {
  const workspace = sampleWorkspace();
  const calls: readonly unknown[] = [
    { kind: 'scenario.create', scenarioId: 's1', name: { fa: 'یک' }, per: 'need' },
    { kind: 'member.move', scenarioId: 's1', moves: [{ firmId: workspace.firms[0]?.id, to: 'c-N01' }] },
  ];
  const history = calls.reduce<ReturnType<typeof startHistory>>((past, one) => {
    const parsed = parseCall(one);
    if (!parsed.ok) throw new Error(parsed.refusal.sentence.en);
    const done = commit(past, parsed.value, { now: '2026-11-24T08:00:00Z' });
    if (!done.ok) throw new Error(done.refusal.sentence.en);
    return done.value;
  }, startHistory(workspace));
  const saved = { appVersion: '1.0.0', savedAt: '2026-11-24T08:00:00Z', revision: 2, workspace: history.workspace };
  writeFileSync(at('city.peyvand'), serialize(saved));
  const checked = await call(folder.path, 'check', 'city.peyvand', '--json');
  const [scenario] = jsonOf<Checked>(checked).scenarios;
  expect(checked.code).toBe(0);
  expect(scenario?.findings.map(({ rule }) => rule)).toContain('size');
  expect(scenario?.findings.every(({ sentence }) => sentence.fa.length > 10)).toBe(true);
});

test('what wants mending in the lists is counted by check and listed with its items', async () => {
  await call(folder.path, 'sample', '--out', 'city.peyvand');
  const { quality } = jsonOf<Checked>(await call(folder.path, 'check', 'city.peyvand', '--json'));
  expect(quality.today).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(quality.byCheck).toMatchObject({ leadLicence: 1, licence: 12, notAsked: 1 });
  expect(quality.bySeverity.blocks).toBe(1);
  const lead = quality.findings.find(({ check }) => check === 'leadLicence');
  const large = sampleWorkspace().firms.find(({ size, productionLicence }) => size === 'large' && !productionLicence);
  expect(lead?.items).toEqual([{ kind: 'firm', id: large?.id }]);
  expect(lead?.sentence.en).toContain('no production licence');
});

test('a person reads in a few lines how good the lists are', async () => {
  await call(folder.path, 'sample', '--out', 'city.peyvand');
  const { stdout } = await call(folder.path, 'check', 'city.peyvand');
  expect(stdout).toMatch(/کیفیت داده‌ها، «مانع برنامه‌ریزی»: ۱ مورد/);
  expect(stdout).toMatch(/Data quality, “Blocks planning”: 1;/);
});

test.each([
  ['brace.peyvand', '{', 'not-a-workspace'],
  ['other.peyvand', '{"a":1}', 'not-a-workspace'],
  ['future.peyvand', '{"format":"peyvand-workspace","schemaVersion":99,"appVersion":"9.0"}', 'too-new'],
  ['broken.peyvand', '{"format":"peyvand-workspace","schemaVersion":1}', 'broken'],
])('%s is refused by name and left as it is', async (name, text, code) => {
  writeFileSync(at(name), text);
  for (const verb of ['check', 'plan']) {
    const refused = await call(folder.path, verb, name, '--json');
    expect(refused.code).toBe(1);
    expect(jsonOf<Refused>(refused).refused.code).toBe(code);
    expect(refused.stderr).not.toBe('');
  }
  expect(readFileSync(at(name), 'utf8')).toBe(text);
});

test('a damaged file without a backup is not told to have one', async () => {
  writeFileSync(at('broken.peyvand'), '{"format":"peyvand-workspace","schemaVersion":1}');
  const { stderr } = await call(folder.path, 'check', 'broken.peyvand');
  expect(stderr).toContain('نسخهٔ پشتیبانی از آن نیست');
  expect(stderr).toContain('There is no backup of it; open another copy');
});

test('a missing file is refused', async () => {
  const refused = await call(folder.path, 'check', 'nowhere.peyvand');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('nowhere.peyvand');
  expect(existsSync(at('nowhere.peyvand'))).toBe(false);
});

test('export says what is missing before it prints', async () => {
  await call(folder.path, 'sample', '--out', 'city.peyvand');
  const words = ['export', 'city.peyvand', '--kind', 'proposal', '--out', 'papers', '--json'];
  expect(jsonOf<Refused>(await call(folder.path, ...words)).refused.code).toBe('no-scenario');
  const { sentence } = jsonOf<Refused>(await call(folder.path, ...words, '--scenario', 's9')).refused;
  expect(sentence.en).toContain('s9');
  for (const text of [sentence.fa, sentence.en]) expect(text).toContain('plan');
  expect(sentence.en).toContain('none yet');
});
