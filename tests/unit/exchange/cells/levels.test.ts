/** Cells of capabilities with levels, and of requirements. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnownCapabilities } from '../../../../shared/exchange/capabilityNames';
import { readCapabilities, readRequirements } from '../../../../shared/exchange/cells/levels';
import { ListsSoFar } from '../../../../shared/exchange/listsSoFar';
import { capabilityIdSchema } from '../../../../shared/ids';
import { toPersianDigits } from '../../../../shared/language/numerals';
import { capabilitySchema } from '../../../../shared/model/capability';
import { referenceAreas, referenceCapabilities } from '../../../../shared/reference/lists';
import { codesOf } from './reading';

const dashed = capabilitySchema.parse({ id: 'WATER-3', name: { fa: 'Water' }, group: 'x' });
const capabilities = [...referenceCapabilities(), dashed];
const lists = new ListsSoFar({
  capabilities,
  areas: referenceAreas(),
  firms: [],
  needs: [],
  ties: [],
  scenarios: [],
  imports: [],
});
const names = new KnownCapabilities(lists, {});

test.each([
  ['WST:4', 'WST', 4],
  ['wst : ۴', 'WST', 4],
  ['پردازش پسماند (سطح ۴)', 'WST', 4],
  ['پردازش پسماند: 4', 'WST', 4],
  ['Polymers - 3', 'POL', 3],
  ['Polymers-3', 'POL', 3],
  ['انرژي‌هاي نو (سطح ۳)', 'REN', 3],
  ['انرژی های نو سطح ۳', 'REN', 3],
  ['AI and machine vision - 5', 'AI', 5],
  ['WATER-3:2', 'WATER-3', 2],
  ['WST4', 'WST', 4],
  ['WST۴', 'WST', 4],
  ['WST ۴', 'WST', 4],
  ['پلیمر ۳', 'POL', 3],
  ['AI and machine vision 5', 'AI', 5],
] as const)('%s is %s at level %d', (cell, capabilityId, level) => {
  expect(readCapabilities(cell, names)).toEqual({ value: [{ capabilityId, level }], remarks: [] });
});

test.each([
  ['WST ۴ و POL ۳', ['WST', 4], ['POL', 3]],
  ['WST4/POL3', ['WST', 4], ['POL', 3]],
  ['پردازش پسماند (سطح ۴) و پلیمر (سطح ۳)', ['WST', 4], ['POL', 3]],
  ['AI and machine vision - 5 and Polymers - 3', ['AI', 5], ['POL', 3]],
] as const)('%s is two capabilities; the longest known name wins', (cell, ...pairs) => {
  const value = pairs.map(([capabilityId, level]) => ({ capabilityId, level }));
  expect(readCapabilities(cell, names)).toEqual({ value, remarks: [] });
});

test('a name with «و» in it that nobody knows is not taken apart', () => {
  for (const [cell, name] of [
    ['پلیمر و جادو: ۳', 'پلیمر و جادو'],
    ['علم و جادو', 'علم و جادو'],
    ['علم و پلیمر ۲', 'علم و پلیمر'],
  ] as const) {
    const { remarks } = readCapabilities(cell, names);
    expect(remarks.map(({ code, subject }) => [code, subject])).toEqual([['unknown-capability', name]]);
  }
  const { remarks } = readCapabilities('WST ۴ و جادو ۳', names);
  expect(remarks.map(({ subject }) => subject)).toEqual(['جادو']);
});

test('a level below one or beyond five is refused however it is written', () => {
  for (const cell of ['WST9', 'پلیمر:-2', 'پلیمر: 9'])
    expect(codesOf(readCapabilities(cell, names))).toEqual(['level!']);
});

test('a name that nobody knows is one error, with its level or without', () => {
  expect(codesOf(readCapabilities('جادوگری', names))).toEqual(['unknown-capability!']);
  expect(codesOf(readRequirements('جادوگری', names))).toEqual(['unknown-capability!']);
});

test('every way to write every capability of the tables gives the same', () => {
  const written = fc.constantFrom(
    (name: string, level: number) => `${name}:${level}`,
    (name: string, level: number) => `${name} (سطح ${toPersianDigits(String(level))})`,
    (name: string, level: number) => `${name} - ${level}`,
  );
  const known = fc.constantFrom(...referenceCapabilities());
  const spelled = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
    (text: string) => text.replaceAll('\u200C', ' '),
    (text: string) => text.toUpperCase(),
  );
  fc.assert(
    fc.property(
      known,
      fc.boolean(),
      fc.integer({ min: 1, max: 5 }),
      written,
      spelled,
      (one, isFa, level, write, spell) => {
        const name = isFa ? one.name.fa : (one.name.en ?? one.id);
        expect(readCapabilities(write(spell(name), level), names).value).toEqual([{ capabilityId: one.id, level }]);
      },
    ),
  );
});

test('a level is never guessed', () => {
  expect(codesOf(readCapabilities('WATER-3', names))).toEqual(['no-level!']);
  expect(readCapabilities('WATER-3؛ پلیمر', new KnownCapabilities(lists, { plainLevel: 2 })).value).toEqual([
    { capabilityId: 'WATER-3', level: 2 },
    { capabilityId: 'POL', level: 2 },
  ]);
});

test('a level that a person gave to all names without one is shown wherever it was used', () => {
  const reading = readCapabilities('پلیمر؛ WST:4', new KnownCapabilities(lists, { plainLevel: 2 }));
  expect(codesOf(reading)).toEqual(['plain-level']);
  expect(reading.remarks[0]?.subject).toBe('پلیمر');
});

test.each([
  ['پردازش پسماندها', 'WST'],
  ['پسماند', 'WST'],
  ['Polymer', 'POL'],
  ['machine vision', 'AI'],
  ['پردازس بسماند', 'WST'],
])('for «%s» the nearest capability is %s, of at most three', (written, id) => {
  const suggestions = names.nearest(written);
  expect(suggestions[0]?.id).toBe(id);
  expect(suggestions.length).toBeLessThanOrEqual(3);
});

test('for what is like nothing nothing is suggested', () => {
  expect(names.nearest('جادوگری')).toEqual([]);
});

test('a name means what a person said it means, as long as that is there', () => {
  const settled = new KnownCapabilities(lists, { names: { جادوگری: capabilityIdSchema.parse('AI') } });
  expect(readCapabilities('جادوگري: ۴', settled).value).toEqual([{ capabilityId: 'AI', level: 4 }]);
  const gone = new KnownCapabilities(lists, { names: { جادوگری: capabilityIdSchema.parse('GONE') } });
  expect(codesOf(readCapabilities('جادوگری: ۴', gone))).toEqual(['unknown-capability!']);
});

test('everything wrong in a cell is named', () => {
  expect(codesOf(readCapabilities('جادوگری: ۹؛ POL:0؛ WST', names))).toEqual([
    'unknown-capability!',
    'level!',
    'level!',
    'no-level!',
  ]);
});

test('a capability named twice keeps its higher level, and this is said', () => {
  const reading = readCapabilities('POL:2، پلیمر: 4', names);
  expect(reading.value).toEqual([{ capabilityId: 'POL', level: 4 }]);
  expect(codesOf(reading)).toEqual(['capability-twice']);
});

test('requirements are capability, minimum level and weight', () => {
  expect(readRequirements('WST:4*5؛ پلیمر:3*2', names)).toEqual({
    value: [
      { capabilityId: 'WST', minLevel: 4, weight: 5 },
      { capabilityId: 'POL', minLevel: 3, weight: 2 },
    ],
    remarks: [],
  });
});

test('a requirement without a weight gets the middle one with a warning; a wrong weight is refused', () => {
  const plain = readRequirements('WST:4', names);
  expect(plain.value).toEqual([{ capabilityId: 'WST', minLevel: 4, weight: 3 }]);
  expect(codesOf(plain)).toEqual(['no-weight']);
  expect(codesOf(readRequirements('WST:4*9', names))).toEqual(['weight!']);
});
