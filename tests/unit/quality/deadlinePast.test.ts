/** Needs past their deadline. */
import { expect, test } from 'vitest';
import { itemsFound, today } from '../../helpers/surveying';

test('a deadline of yesterday is named, one of today is not, nor that of a met need', () => {
  expect(itemsFound('deadlinePast', { needs: [{ deadline: '2026-11-25' }] })).toEqual(['need n']);
  expect(itemsFound('deadlinePast', { needs: [{ deadline: today }] })).toEqual([]);
  expect(itemsFound('deadlinePast', { needs: [{ deadline: '2026-11-25', status: 'met' }] })).toEqual([]);
});
