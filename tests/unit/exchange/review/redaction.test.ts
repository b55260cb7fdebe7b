/** A firm sees what the table allows it to see, and the table decides about every field there is. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../shared/exchange/review/canonical';
import { packageSchema, type ReviewPackage } from '../../../../shared/exchange/review/package';
import { packageFor } from '../../../../shared/exchange/review/packageFor';
import { firmsConcerned } from '../../../../shared/exchange/review/redact';
import { redactionTable } from '../../../../shared/exchange/review/redaction';
import { type Workspace, workspaceSchema } from '../../../../shared/model/workspace';
import type { z } from '../../../../shared/parsing';
import { markedCity, textsIn } from '../../../helpers/markedCity';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const city = markedCity();

function packageOf(workspace: Workspace, firmId: string): ReviewPackage {
  const scenario = workspace.scenarios.find(({ id }) => id === 's');
  const firm = workspace.firms.find(({ id }) => id === firmId);
  if (scenario === undefined || firm === undefined) throw new Error('No such firm');
  return packageFor(workspace, scenario, firm, {
    packageId: 'p1',
    round: 2,
    dueOn: '2026-12-20',
    sentAt: '2026-11-24T09:00:00Z',
    key: `RW${'A'.repeat(54)}`,
    fingerprint: '0'.repeat(20),
    answerTo: `age1${'q'.repeat(58)}`,
    digest,
  });
}

/** What the schema's definition says of itself; zod keeps it under `_zod.def`. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

/** Every field of a schema, `name[]` for what stands in a list; a text in two languages is one field. */
function fieldsOf(schema: z.ZodType, place: string): readonly string[] {
  const { type, innerType, element, items, options, shape } = schema._zod.def as unknown as Definition;
  if (innerType !== undefined) return fieldsOf(innerType, place);
  if (type === 'array' && element !== undefined) return fieldsOf(element, `${place}[]`);
  if (type === 'tuple') return (items ?? []).flatMap((item) => fieldsOf(item, `${place}[]`));
  if (type === 'union') return (options ?? []).flatMap((option) => fieldsOf(option, place));
  const fields = Object.entries(shape ?? {});
  if (fields.length === 0 || fields.every(([name]) => name === 'fa' || name === 'en')) return [place];
  return fields.flatMap(([name, field]) => fieldsOf(field, place === '' ? name : `${place}.${name}`));
}

/** The word of the table on a field: its own, or `never` of something it stands in. */
function sightOf(field: string): string | undefined {
  const own = redactionTable.get(field.replace(/\[\]$/, ''));
  if (own !== undefined) return own;
  const around = [...redactionTable].find(
    ([place, sight]) => sight === 'never' && /^[[.]/.test(field.slice(place.length)) && field.startsWith(place),
  );
  return around?.[1];
}

const fields = [...new Set(fieldsOf(workspaceSchema, ''))];

test('the table says of every field of the workspace whether it is shown', () => {
  expect(fields.length).toBeGreaterThan(150);
  expect(fields.filter((field) => sightOf(field) === undefined)).toEqual([]);
});

test('the table names no field that does not exist', () => {
  const isThere = (place: string) =>
    fields.some((field) => field === place || (field.startsWith(place) && /^[[.]/.test(field.slice(place.length))));
  expect([...redactionTable.keys()].filter((place) => !isThere(place))).toEqual([]);
});

/** Every place of a value that a schema's field stands for. */
function placesIn(value: unknown, place = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inner = Array.isArray(value)
    ? value.flatMap((item) => placesIn(item, `${place}[]`))
    : Object.entries(value).flatMap(([field, one]) => placesIn(one, place === '' ? field : `${place}.${field}`));
  return [place, ...inner];
}

test('the city of markers fills every field that there is', () => {
  const filled = new Set(placesIn(city));
  // `never` as a whole: the report of a plan, in ids and numbers alone, and what imported lists said, in which one marker stands for all.
  const isMarkedAsWhole = (field: string) => /^(scenarios\[\]\.lastPlan\.|imports\[\])/.test(field);
  expect(fields.filter((field) => !filled.has(field) && !isMarkedAsWhole(field))).toEqual([]);
  expect(textsIn(city).filter(({ text }) => text.startsWith('نشان')).length).toBeGreaterThan(150);
});

/** May the firm see this place of the city? */
function maySee(place: string, firmId: string): boolean {
  const field = place.replace(/\[\d+\]/g, '[]').replace(/\.(fa|en)$/, '');
  const sight = sightOf(field);
  const [, firm] = /^firms\[(\d+)\]/.exec(place) ?? [];
  const [, consortium, member] = /^scenarios\[0\]\.consortia\[(\d+)\](?:\.members\[(\d+)\])?/.exec(place) ?? [];
  const [, need] = /^needs\[(\d+)\]/.exec(place) ?? [];
  if (place.startsWith('scenarios[1]')) return false;
  const sits = firmId === 'c' ? '1' : '0';
  if (consortium !== undefined && consortium !== sits) return false;
  if (need !== undefined && need !== sits) return false;
  const about =
    firm ??
    (member === undefined
      ? undefined
      : String('abc'.indexOf(city.scenarios[0]?.consortia[Number(consortium)]?.members[Number(member)]?.firmId ?? '')));
  const isOwn = about === undefined || about === String('abc'.indexOf(firmId));
  const sitsTogether = about === undefined || isOwn || (about !== '2' && firmId !== 'c');
  return sight === 'all' ? sitsTogether : sight === 'own' && isOwn;
}

test.each(['a', 'b', 'c'])(
  'the package of firm %s holds every marker that it may see and none of the others',
  (firmId) => {
    const text = canonicalJson(packageOf(city, firmId));
    const marks = textsIn(city).filter((one) => one.text.startsWith('نشان'));
    const wrong = marks
      .filter((mark) => text.includes(mark.text) !== maySee(mark.place, firmId))
      .map(({ place }) => place);
    expect(wrong).toEqual([]);
  },
);

test('only firms that sit in the scenario are sent anything', () => {
  const [scenario] = city.scenarios;
  if (scenario === undefined) throw new Error('No scenario');
  const alone = { ...scenario, consortia: scenario.consortia.slice(1) };
  expect(firmsConcerned(city.firms, alone).map(({ id }) => id)).toEqual(['c']);
});

test('a package is what its own schema says, in the same spelling each time', () => {
  const contents = packageOf(city, 'a');
  expect(packageSchema.parse(JSON.parse(canonicalJson(contents)))).toEqual(contents);
  expect(canonicalJson({ ...contents })).toBe(canonicalJson(Object.fromEntries(Object.entries(contents).reverse())));
});

test('the coverage names the members who meet a requirement, and what the firm itself brings', () => {
  const [joint] = packageOf(city, 'a').consortia;
  expect(joint?.coverage).toEqual([{ needId: 'n1', capabilityId: 'X', minLevel: 3, by: ['a', 'b'] }]);
  expect(joint?.brings).toEqual([{ capabilityId: 'X', level: 4 }]);
  expect(joint?.members.map(({ id, capabilityIds }) => [id, capabilityIds])).toEqual([['b', ['X']]]);
});

test('the mark changes with what the firm is asked, not with another firm’s level or the office’s notes', () => {
  const markOf = (workspace: Workspace) => packageOf(workspace, 'a').consortia[0]?.mark;
  const noted = workspaceSchema.parse({
    ...city,
    firms: city.firms.map((firm) => (firm.id === 'b' ? { ...firm, capabilities: [], note: 'x' } : firm)),
  });
  const moved = workspaceSchema.parse({
    ...city,
    scenarios: city.scenarios.map((scenario) => ({
      ...scenario,
      consortia: scenario.consortia.map((one) => ({
        ...one,
        members: one.members.map((member) => ({ ...member, sharePercent: 44 })),
      })),
    })),
  });
  expect(markOf(noted)).toBe(markOf(city));
  expect(markOf(moved)).not.toBe(markOf(city));
});
