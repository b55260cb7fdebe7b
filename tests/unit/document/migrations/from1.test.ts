/** A real file that the app of version 1 wrote: the sample city with a plan. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDocument } from '../../../../shared/document/load';
import { projectRoot } from '../../../helpers/sources';

const text = readFileSync(join(projectRoot, 'tests/fixtures/workspaces/version1.peyvand'), 'utf8');
const file = JSON.parse(text) as { readonly workspace: Readonly<Record<string, unknown>> };

test('a file of version 1 opens whole, knowing nothing yet of what lists said, with the prefix of its numbers as their pattern', () => {
  const loaded = loadDocument(text);
  const { office, ...rest } = file.workspace;
  expect(loaded.ok && loaded.value.workspace).toMatchObject({ ...rest, imports: [], issuedPapers: [] });
  const { letterhead, ...others } = office as { readonly letterhead: object };
  const { numberPrefix, ...kept } = letterhead as { readonly numberPrefix: string };
  const pattern = `${numberPrefix}/{number}`;
  expect(loaded.ok && loaded.value.workspace.office).toEqual({
    ...others,
    letterhead: { ...kept, numberPattern: pattern },
  });
});

test('a file of version 1 with a field of version 2 is broken', () => {
  const mixed = JSON.stringify({ ...file, workspace: { ...file.workspace, imports: [] } });
  expect(loadDocument(mixed)).toMatchObject({ ok: false, refusal: { code: 'broken' } });
});
