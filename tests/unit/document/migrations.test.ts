/** The machinery that brings old files up to date, tried with versions that exist only here; and the frozen versions themselves. */
import { expect, test } from 'vitest';
import { loadDocument } from '../../../shared/document/load';
import { migrations } from '../../../shared/document/migrations';
import type { Migration } from '../../../shared/document/migrations/migration';
import { currentVersion, versions } from '../../../shared/document/versions';
import { workspaceV2 } from '../../../shared/document/versions/v2';
import { workspaceIdSchema } from '../../../shared/ids';
import { emptyWorkspace, workspaceSchema } from '../../../shared/model/workspace';
import { z } from '../../../shared/parsing';

const now = emptyWorkspace(workspaceIdSchema.parse('w'), { fa: 'کارگاه' });
const fields = z.record(z.string(), z.unknown());

/** Version 1 had a title without languages, version 2 a name instead of a title. */
const first = z.looseObject({ title: z.string() });
const second = z.looseObject({ name: z.object({ fa: z.string() }) });

function tryOut() {
  const called: number[] = [];
  const step = (from: number, migrate: Migration['migrate']): Migration => ({
    from,
    migrate: (workspace) => {
      called.push(from);
      return migrate(workspace);
    },
  });
  const known = {
    current: 3,
    schema: workspaceSchema,
    frozen: new Map<number, z.ZodType>([
      [1, first],
      [2, second],
      [3, workspaceSchema],
    ]),
    migrations: [
      step(1, (workspace) => {
        const { title, ...rest } = fields.parse(workspace);
        return { ...rest, name: { fa: title } };
      }),
      step(2, (workspace) => {
        const { name, ...rest } = fields.parse(workspace);
        return { ...rest, title: name };
      }),
    ],
  };
  return { called, known };
}

const fileOf = (schemaVersion: number, workspace: object) =>
  JSON.stringify({
    format: 'peyvand-workspace',
    schemaVersion,
    appVersion: '0.1.0',
    savedAt: '2026-11-24T08:00:00Z',
    revision: 1,
    workspace,
  });

test('an old file goes through every step, in order, each called once', () => {
  const { called, known } = tryOut();
  const loaded = loadDocument(fileOf(1, { ...now, title: 'کارگاه' }), known);
  expect(loaded.ok && loaded.value.workspace).toEqual(now);
  expect(called).toEqual([1, 2]);
});

test('a file of a later version starts at its own step; a present one is not migrated', () => {
  const { called, known } = tryOut();
  const { title, ...rest } = now;
  expect(loadDocument(fileOf(2, { ...rest, name: title }), known).ok).toBe(true);
  expect(called).toEqual([2]);
  expect(loadDocument(fileOf(3, now), known).ok).toBe(true);
  expect(called).toEqual([2]);
});

test('an old file that its own version would refuse is broken, and no step sees it', () => {
  const { called, known } = tryOut();
  const loaded = loadDocument(fileOf(1, { ...now, title: 7 }), known);
  expect(loaded).toMatchObject({ ok: false, refusal: { code: 'broken' } });
  expect(called).toEqual([]);
});

test('a step that makes what the present version refuses is caught', () => {
  const { known } = tryOut();
  const wrong = {
    ...known,
    migrations: [
      { from: 1, migrate: () => ({}) },
      { from: 2, migrate: () => ({}) },
    ],
  };
  expect(loadDocument(fileOf(1, { ...now, title: 'ک' }), wrong)).toMatchObject({ refusal: { code: 'broken' } });
});

test('there is a frozen schema for every version and a step from each to the next', () => {
  expect([...versions.frozen.keys()]).toEqual(Array.from({ length: currentVersion }, (_, index) => index + 1));
  expect(migrations.map(({ from }) => from)).toEqual(
    Array.from({ length: currentVersion - 1 }, (_, index) => index + 1),
  );
});

test('the newest frozen version says exactly what the present one is', () => {
  expect(z.toJSONSchema(workspaceV2)).toEqual(z.toJSONSchema(workspaceSchema));
});
