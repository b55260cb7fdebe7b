/** One need written twice. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('two needs of one area with one title are named, however it was typed', () => {
  const title = (fa: string) => ({ title: { fa } });
  expect(itemsFound('sameNeed', { needs: [title('پایش کیفیت هوا'), title('پايش كيفيت هوا')] })).toEqual([
    'need n, need n2',
  ]);
  expect(itemsFound('sameNeed', { needs: [title('پایش هوا'), title('پایش آب')] })).toEqual([]);
});

test('the same title in two areas is two needs', () => {
  const areas = [{}, { id: 'other' }];
  expect(itemsFound('sameNeed', { areas, needs: [{}, { areaId: 'other' }] })).toEqual([]);
});
