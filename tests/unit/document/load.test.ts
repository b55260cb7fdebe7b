/** Reading a workspace file: what is taken, and what is said of a file that is not. */
import { expect, test } from 'vitest';
import { serialize } from '../../../shared/document/envelope';
import { loadDocument } from '../../../shared/document/load';
import { sampleWorkspace } from '../../../shared/reference/sample';

const saved = { appVersion: '1.0.0', savedAt: '2026-11-24T08:00:00Z', revision: 42, workspace: sampleWorkspace() };
const file = () => JSON.parse(serialize(saved)) as { workspace: Record<string, unknown> } & Record<string, unknown>;

/** The refusal of a file as code and both sentences. */
function refusalOf(content: unknown) {
  const loaded = loadDocument(typeof content === 'string' ? content : JSON.stringify(content));
  if (loaded.ok) throw new Error('This should have been refused');
  return { code: loaded.refusal.code, ...loaded.refusal.sentence };
}

/** The sample file with one firm changed. */
function withFirm(change: Record<string, unknown>) {
  const { workspace, ...envelope } = file();
  const [first, ...others] = workspace.firms as Record<string, unknown>[];
  return { ...envelope, workspace: { ...workspace, firms: [{ ...first, ...change }, ...others] } };
}

test('what was written is read, with revision and moment', () => {
  expect(loadDocument(serialize(saved))).toEqual({ ok: true, value: saved });
});

test('the file says its format and version first, and ends with a line feed', () => {
  const text = serialize(saved);
  expect(text.startsWith('{"format":"peyvand-workspace","schemaVersion":2,"appVersion":')).toBe(true);
  expect(text.endsWith('}\n')).toBe(true);
});

test('a mark of Windows editors at the beginning is no harm', () => {
  expect(loadDocument(`\uFEFF${serialize(saved)}`).ok).toBe(true);
});

test('a file that is `{`, empty, cut short or something else is not a workspace', () => {
  for (const text of ['{', '', serialize(saved).slice(0, -20), 'null', '[]', '7', '{"format":"other"}']) {
    expect(refusalOf(text).code, text.slice(0, 20)).toBe('not-a-workspace');
  }
  expect(refusalOf('{').en).toContain('cut short');
});

test('a file from the future is refused by its version and the app that wrote it', () => {
  const future = { ...file(), schemaVersion: 7, appVersion: '9.3.0', surprise: true };
  const { code, fa, en } = refusalOf(future);
  expect(code).toBe('too-new');
  expect(en).toContain('newer Peyvand (9.3.0): file version 7');
  expect(fa).toContain('۷');
});

test('an unknown key is named, with its place', () => {
  const { code, en, fa } = refusalOf(withFirm({ colour: 'red' }));
  expect(code).toBe('broken');
  for (const text of [en, fa]) expect(text).toMatch(/firms › #1.*colour/u);
  expect(refusalOf({ ...file(), colour: 'red' }).code).toBe('broken');
});

test('a value of the wrong kind is told with its place, what stands there and what is expected, in one language each', () => {
  const { code, fa, en } = refusalOf(withFirm({ capacity: 12, size: 'huge', employees: 'many' }));
  expect(code).toBe('broken');
  expect(en).toContain('At firms › #1 › size stands “huge”; it must be one of these: large, medium and small.');
  expect(en).toContain('At firms › #1 › capacity stands “12”; it must be at most 9.');
  expect(fa).toMatch(/capacity.*«.*12.*» آمده است؛ باید حداکثر ۹ باشد/u);
  expect(fa).not.toMatch(/string|number|Invalid|received|ورودی نامعتبر/);
});

test('a fifty-megabyte name is refused with its place and the limit', () => {
  const { code, en } = refusalOf(withFirm({ name: { fa: 'ا'.repeat(50_000_000) } }));
  expect(code).toBe('broken');
  expect(en).toContain('firms › #1 › name › fa');
  expect(en).toContain('8,000');
  expect(en.length).toBeLessThan(400);
});

test('a text larger than any workspace is refused unread', () => {
  const { code, fa } = refusalOf(' '.repeat(200_000_001));
  expect(code).toBe('not-a-workspace');
  expect(fa).toContain('۲۰۰');
});

test('many wrong values are told as the first three and a count', () => {
  const { workspace, ...envelope } = file();
  const { en } = refusalOf({ ...envelope, workspace: { ...workspace, firms: [1, 2, 3, 4, 5] } });
  expect(en).toContain('And 2 more');
});

test('a reference that leads nowhere and an id that stands twice are named', () => {
  const nowhere = refusalOf(withFirm({ capabilities: [{ capabilityId: 'NIX', level: 3 }] }));
  expect(nowhere.code).toBe('dangling');
  expect(nowhere.fa).toMatch(/NIX.*توانمندی‌ها/u);
  const second = saved.workspace.firms[1]?.id;
  const twice = refusalOf(withFirm({ id: second }));
  expect(twice.code).toBe('dangling');
  expect(twice.en).toContain(`“${second}” stands more than once`);
});

test('a key named __proto__ does not slip through', () => {
  expect(refusalOf(serialize(saved).replace('"office":{', '"__proto__":{"x":1},"office":{')).code).toBe('broken');
});
