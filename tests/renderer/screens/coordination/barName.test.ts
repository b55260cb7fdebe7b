/** What is written on the bars of the schedule: the state is never told by colour alone, however narrow the bar. */
import { expect, test } from 'vitest';
import { barName } from '../../../../renderer/screens/coordination/phases/barName';

test('a wide bar has its sign and its whole name', () => {
  expect(barName('✓', 'Pilot', 120)).toBe('✓ Pilot');
  expect(barName('', 'Pilot', 120)).toBe('Pilot');
});

test('a narrower one keeps the sign and shortens the name', () => {
  expect(barName('✓', 'Identification', 70)).toBe('✓ Ident…');
});

test('the narrowest keeps the sign alone', () => {
  expect(barName('!', 'Identification', 20)).toBe('!');
  expect(barName('', 'Identification', 20)).toBe('');
});
