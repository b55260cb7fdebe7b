/** Everything that is registered has its test: commands, rules, criteria, checks, channels, migrations. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../shared/commands/registry';
import { criteria } from '../../shared/criteria';
import { migrations } from '../../shared/document/migrations';
import { eventNames, requestNames } from '../../shared/ipc/channels';
import { criterionIds } from '../../shared/model/policy';
import { ruleIds } from '../../shared/model/ruleId';
import { qualityChecks } from '../../shared/quality';
import { qualityCheckIds } from '../../shared/quality/check';
import { rules } from '../../shared/rules';
import { projectRoot, sourcesUnder } from '../helpers/sources';

const isThere = (path: string) => existsSync(join(projectRoot, path));
const kindsIn = (text: string) => [...text.matchAll(/^ {2}kind: '([^']+)'/gm)].map((match) => match[1]);

test('every command stands in a file of its own, is registered once and has its test', () => {
  const files = sourcesUnder(['shared/commands']).filter(({ text }) => /= defineCommand\(/.test(text));
  expect(new Set(files.flatMap(({ text }) => kindsIn(text)))).toEqual(new Set(commands.map(({ kind }) => kind)));
  expect(files).toHaveLength(commands.length);
  for (const { name, text } of files) {
    expect(kindsIn(text), name).toHaveLength(1);
    expect(isThere(`tests/unit/commands/${name}.test.ts`), `tests/unit/commands/${name}.test.ts`).toBe(true);
  }
});

test('every rule is registered once, under its own name, and has its test', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
  for (const { id } of rules) {
    expect(isThere(`shared/rules/${id}.ts`), id).toBe(true);
    expect(isThere(`tests/unit/rules/${id}.test.ts`), `tests/unit/rules/${id}.test.ts`).toBe(true);
  }
});

test('every criterion is registered once, under its own name, and has its test', () => {
  expect(criteria.map(({ id }) => id).sort()).toEqual([...criterionIds].sort());
  for (const { id } of criteria) {
    expect(isThere(`shared/criteria/${id}.ts`), id).toBe(true);
    expect(isThere(`tests/unit/criteria/${id}.test.ts`), `tests/unit/criteria/${id}.test.ts`).toBe(true);
  }
});

test('every check of the lists is registered once, under its own name, in the order of the names, and has its test', () => {
  expect(qualityChecks.map(({ id }) => id)).toEqual(qualityCheckIds);
  for (const { id } of qualityChecks) {
    expect(isThere(`shared/quality/${id}.ts`), id).toBe(true);
    expect(isThere(`tests/unit/quality/${id}.test.ts`), `tests/unit/quality/${id}.test.ts`).toBe(true);
  }
});

test('every channel and every event is named by a test', () => {
  const texts = sourcesUnder(['tests/electron', 'tests/e2e', 'tests/renderer']).map(({ text }) => text);
  const untested = [...requestNames, ...eventNames].filter((name) => !texts.some((text) => text.includes(`'${name}'`)));
  expect(untested).toEqual([]);
});

test('every migration has its test', () => {
  for (const { from } of migrations) {
    const path = `tests/unit/document/migrations/from${from}.test.ts`;
    expect(isThere(path), path).toBe(true);
  }
  expect(isThere('tests/unit/document/migrations.test.ts'), 'the machinery itself').toBe(true);
});
