/** Cells of capabilities with levels, and of requirements. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCapabilities, readRequirements } from '../../../../shared/exchange/cells/levels';
import { ListsSoFar } from '../../../../shared/exchange/listsSoFar';
import { toPersianDigits } from '../../../../shared/language/numerals';
import { capabilitySchema } from '../../../../shared/model/capability';
import { referenceAreas, referenceCapabilities } from '../../../../shared/reference/lists';
import { codesOf } from './reading';

const dashed = capabilitySchema.parse({ id: 'WATER-3', name: { fa: 'Water' }, group: 'x' });
const capabilities = [...referenceCapabilities(), dashed];
const find = new ListsSoFar({ capabilities, areas: referenceAreas(), firms: [], needs: [], ties: [] }).findCapability;

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
] as const)('%s is %s at level %d', (cell, capabilityId, level) => {
  expect(readCapabilities(cell, find)).toEqual({ value: [{ capabilityId, level }], remarks: [] });
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
        expect(readCapabilities(write(spell(name), level), find).value).toEqual([{ capabilityId: one.id, level }]);
      },
    ),
  );
});

test('a level is never guessed', () => {
  expect(codesOf(readCapabilities('WATER-3', find))).toEqual(['no-level!']);
  expect(readCapabilities('WATER-3؛ پلیمر', find, 2).value).toEqual([
    { capabilityId: 'WATER-3', level: 2 },
    { capabilityId: 'POL', level: 2 },
  ]);
});

test('everything wrong in a cell is named', () => {
  expect(codesOf(readCapabilities('جادوگری: ۹؛ POL:0؛ WST', find))).toEqual([
    'unknown-capability!',
    'level!',
    'level!',
    'no-level!',
  ]);
});

test('a capability named twice keeps its higher level, and this is said', () => {
  const reading = readCapabilities('POL:2، پلیمر: 4', find);
  expect(reading.value).toEqual([{ capabilityId: 'POL', level: 4 }]);
  expect(codesOf(reading)).toEqual(['capability-twice']);
});

test('requirements are capability, minimum level and weight', () => {
  expect(readRequirements('WST:4*5؛ پلیمر:3*2', find)).toEqual({
    value: [
      { capabilityId: 'WST', minLevel: 4, weight: 5 },
      { capabilityId: 'POL', minLevel: 3, weight: 2 },
    ],
    remarks: [],
  });
});

test('a requirement without a weight gets the middle one with a warning; a wrong weight is refused', () => {
  const plain = readRequirements('WST:4', find);
  expect(plain.value).toEqual([{ capabilityId: 'WST', minLevel: 4, weight: 3 }]);
  expect(codesOf(plain)).toEqual(['no-weight']);
  expect(codesOf(readRequirements('WST:4*9', find))).toEqual(['weight!']);
});
