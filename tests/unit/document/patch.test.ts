/** Patches for the window's mirror: they say the whole change, survive the way between processes, and leave the rest the same objects. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatches, diff } from '../../../shared/document/patch';
import { sampleWorkspace } from '../../../shared/reference/sample';

const leaf = fc.oneof(fc.integer({ max: 3, min: 0 }), fc.constantFrom('a', 'b'), fc.boolean());
const item = fc.record(
  { id: fc.constantFrom('1', '2', '3', '4', '5'), name: leaf, tags: fc.array(leaf, { maxLength: 3 }), note: leaf },
  { requiredKeys: ['id', 'name', 'tags'] },
);
const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 5 });
const anyDocument = fc.record(
  { title: leaf, list: items, inner: fc.record({ list: items, log: fc.array(leaf, { maxLength: 4 }) }), extra: leaf },
  { requiredKeys: ['title', 'list', 'inner'] },
);

test('whatever changed, the patches lead from the one to the other', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (before, after) => {
      const sent = JSON.parse(JSON.stringify(diff(before, after))) as ReturnType<typeof diff>;
      expect(applyPatches(before, sent)).toEqual(after);
    }),
    { numRuns: 2_000 },
  );
});

const workspace = sampleWorkspace();
const fields = { ...workspace };

test('the same document has no patches', () => {
  expect(diff(fields, fields)).toEqual([]);
});

test('one changed field of one firm is one small patch that names it by id', () => {
  const [first, ...others] = workspace.firms;
  if (first === undefined) throw new Error('The sample has firms');
  const patches = diff(fields, { ...fields, firms: [{ ...first, capacity: 9 }, ...others] });
  expect(patches).toEqual([{ op: 'set', path: ['firms', first.id, 'capacity'], value: 9 }]);
  const mirrored = applyPatches(workspace, patches);
  expect(mirrored.firms[1]).toBe(workspace.firms[1]);
  expect(mirrored.needs).toBe(workspace.needs);
});

test('a line added to a full journal is sent alone', () => {
  const line = (number: number) => ({ at: `${number}` });
  const journal = Array.from({ length: 2_000 }, (_, number) => line(number));
  const after = [...journal.slice(1), line(2_000)];
  expect(diff({ journal }, { journal: after })).toEqual([
    { op: 'append', path: ['journal'], items: [line(2_000)], dropFirst: 1 },
  ]);
});

test('a patch that names what is not there is a bug and is thrown', () => {
  expect(() => applyPatches(workspace, [{ op: 'set', path: ['firms', 'nobody', 'capacity'], value: 1 }])).toThrow(
    'firms/nobody/capacity',
  );
});
