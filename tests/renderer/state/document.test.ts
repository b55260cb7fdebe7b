/** The mirror of the document: a large change that comes in parts is seen whole or not at all. */
import { beforeEach, expect, test } from 'vitest';
import {
  currentWorkspace,
  documentChanged,
  documentChanging,
  documentOpened,
  useDocument,
} from '../../../renderer/state/document';
import { applyPatches, diff } from '../../../shared/document/patch';
import { workspaceIdSchema } from '../../../shared/ids';
import { emptyWorkspace } from '../../../shared/model/workspace';
import { referenceAreas, referenceCapabilities } from '../../../shared/reference/lists';

const before = emptyWorkspace(workspaceIdSchema.parse('test'), { fa: 'آزمون' });
const after = { ...before, areas: referenceAreas(), capabilities: referenceCapabilities() };
const parts = diff({ ...before }, { ...after }).map((patch) => JSON.stringify([patch]));
const end = (revision: number) => ({ revision, patches: [], label: { fa: 'ورود', en: 'Import' }, history: {} });

beforeEach(() => {
  const saved = { kind: 'saved', at: '2026-11-24T08:00:00Z' } as const;
  documentOpened({ revision: 1, workspace: before, fileName: 'a.peyvand', folder: '/', history: {}, saved });
});

test('nothing is seen of a change before its last part is there', () => {
  for (const patches of parts) documentChanging({ revision: 2, patches });
  expect(currentWorkspace()).toBe(before);
  expect(documentChanged(end(2))).toBe(true);
  expect(currentWorkspace()).toEqual(after);
  expect(useDocument.getState().open?.revision).toBe(2);
});

test('parts of a change that was seen already, or of an earlier one, are not applied twice', () => {
  for (const patches of parts) documentChanging({ revision: 1, patches });
  expect(documentChanged(end(1))).toBe(true);
  expect(currentWorkspace()).toBe(before);
  const patches = diff({ ...before }, { ...before, title: { fa: 'نو' } });
  expect(documentChanged({ ...end(2), patches })).toBe(true);
  expect(currentWorkspace()).toEqual(applyPatches(before, patches));
});
