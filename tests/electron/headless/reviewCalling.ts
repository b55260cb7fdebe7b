/** The review commands as a test calls them, with keys and files in folders of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { loadDocument } from '../../../shared/document/load';
import type { Workspace } from '../../../shared/model/workspace';
import { must } from '../../helpers/reviewing';
import { seatedFile } from '../../helpers/seatedCity';
import { freshFolders } from '../../helpers/tempFolder';
import { call, jsonOf, type Refused } from './calling';

let folder = '';
export const at = (name: string) => join(folder, name);
export const workspaceIn = (name: string): Workspace => must(loadDocument(readFileSync(at(name), 'utf8'))).workspace;

/** Keys of every machine of the test are in a folder of its own; none of it touches the person's own. */
export function useData(name: string): void {
  vi.stubEnv('PEYVAND_DATA', at(name));
}

export interface Packed {
  readonly keyWords: readonly string[];
  readonly packages: readonly { readonly firmId: string; readonly file: string; readonly passphrase?: string }[];
}

export interface Merged {
  readonly answers: readonly {
    readonly code: string;
    readonly merged: boolean;
    readonly items: readonly { readonly handled: string }[];
  }[];
  readonly totals: Readonly<Record<string, number>>;
}

/** The command, called in the folder of the test. */
export const inFolder = (...words: readonly string[]) => call(folder, ...words);

export async function json<Shape>(...words: readonly string[]): Promise<Shape> {
  const called = await inFolder(...words, '--json');
  if (called.code !== 0) throw new Error(called.stderr);
  return jsonOf<Shape>(called);
}

export async function codeOf(...words: readonly string[]): Promise<string> {
  const called = await inFolder(...words, '--json');
  expect(called.code).toBe(1);
  expect(called.stderr).toMatch(/[آ-ی]{3}/u);
  return jsonOf<Refused>(called).refused.code;
}

/** Gives every test of a file a folder with a city whose consortia have members, and a folder for keys. */
export function eachInItsFolder(): void {
  const fresh = freshFolders();
  beforeEach(() => {
    folder = fresh();
    useData('data');
    writeFileSync(at('city.peyvand'), seatedFile());
  });
  afterEach(() => vi.unstubAllEnvs());
}
