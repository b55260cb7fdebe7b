/** `peyvand explain`: answers as facts and sentences, from a real file that stays as it is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serialize } from '../../../shared/document/envelope';
import type { Bilingual } from '../../../shared/result';
import { type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';
import { call, jsonOf, type Refused, temporaryFolder } from './calling';

const city: TinyCity = {
  firms: {
    big: { levels: { A: 4 } },
    vast: { levels: { A: 5 } },
    one: { size: 'small', levels: { A: 3 } },
    two: { size: 'small', levels: { A: 2 } },
  },
  needs: { n: { asks: [['A', 3, 2]], priority: 2 } },
  consortia: { k: { needs: ['n'], members: ['big:lead', 'one'] } },
  policy: { minMembers: 2, maxMembers: 3, minLarge: 1, minSmall: 1 },
};

const folder = temporaryFolder();
const file = join(folder.path, 'city.peyvand');
beforeAll(() => {
  const saved = { appVersion: '1.0.0', savedAt: '2026-11-24T08:00:00Z', revision: 1, workspace: tinyWorkspace(city) };
  writeFileSync(file, serialize(saved));
});
afterAll(folder.remove);

const explained = (...words: readonly string[]) => call(folder.path, 'explain', 'city.peyvand', ...words);

interface Explained {
  readonly question: string;
  readonly scenarioId: string;
  readonly points: number;
  readonly summary: Bilingual;
  readonly replacement?: { readonly firmId: string; readonly points: number };
  readonly sentences: readonly Bilingual[];
}

describe('explain', () => {
  test('why: the points of a place in both languages, and who could take it', async () => {
    const before = readFileSync(file, 'utf8');
    const answer = await explained('why', '--firm', 'big', '--consortium', 'k', '--json');
    expect(answer).toMatchObject({ code: 0, stderr: '' });
    const facts = jsonOf<Explained>(answer);
    expect(facts).toMatchObject({ question: 'why', scenarioId: 's', replacement: { firmId: 'vast' } });
    expect(facts.summary.en).toContain(`${facts.points} points would be lost`);
    expect(facts.sentences[0]?.fa).toContain('چرا');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('gaps and fairness need no firm', async () => {
    expect(jsonOf(await explained('gaps', '--json'))).toMatchObject({ before: [], now: [] });
    const shares = jsonOf<{ readonly leftOut: readonly { readonly firmId: string }[] }>(
      await explained('fairness', '--json'),
    );
    expect(shares.leftOut.map(({ firmId }) => firmId)).toEqual(['vast', 'two']);
  });

  test('clash: whether all pins can hold, and what stands in the way of one consortium', async () => {
    expect(jsonOf(await explained('clash', '--json'))).toMatchObject({ question: 'clash', clashes: [] });
    const asked = await explained('clash', '--consortium', 'k', '--language', 'en');
    expect(asked).toMatchObject({ code: 0, stdout: 'Pins and rules can all hold.\n' });
  });

  test('gaps are known before there is a scenario', async () => {
    await call(folder.path, 'sample', '--out', 'fresh.peyvand');
    expect((await call(folder.path, 'explain', 'fresh.peyvand', 'gaps', '--json')).code).toBe(0);
    const without = await call(folder.path, 'explain', 'fresh.peyvand', 'fairness', '--json');
    expect(jsonOf<Refused>(without).refused.code).toBe('no-scenario');
  });

  test('a person reads it in one language where one was asked for', async () => {
    const english = await explained('why', '--firm', 'big', '--consortium', 'k', '--language', 'en');
    expect(english.stdout).toContain('would be lost');
    expect(english.stdout).not.toContain('امتیاز');
    const both = await explained('why', '--firm', 'big', '--consortium', 'k');
    expect(both.stdout).toContain('امتیاز');
  });

  test('what is not there is refused by name', async () => {
    const codeOf = async (...words: readonly string[]) =>
      jsonOf<Refused>(await explained('why', ...words, '--json')).refused.code;
    expect(await codeOf('--firm', 'ghost', '--consortium', 'k')).toBe('no-firm');
    expect(await codeOf('--firm', 'big', '--consortium', 'q')).toBe('no-consortium');
    expect(await codeOf('--firm', 'two', '--consortium', 'k')).toBe('not-member');
  });
});
