/** A folder of its own for every test file, removed at its end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** @returns a function that gives the path of a fresh folder at each call */
export function freshFolders(): () => string {
  const root = mkdtempSync(join(tmpdir(), 'peyvand-test-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return () => mkdtempSync(join(root, 'f-'));
}
