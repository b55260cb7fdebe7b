/** Needs without an owner. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('a need is named when neither it nor its area has an owner', () => {
  expect(itemsFound('needOwner', { areas: [{ owner: { fa: '' } }] })).toEqual(['need n']);
});

test('either owner is enough, and drafts and met needs are left alone', () => {
  const areas = [{ owner: { fa: '' } }];
  expect(itemsFound('needOwner', {})).toEqual([]);
  expect(itemsFound('needOwner', { areas, needs: [{ owner: { fa: 'سازمان' } }] })).toEqual([]);
  for (const status of ['draft', 'met']) {
    expect(itemsFound('needOwner', { areas, needs: [{ status }] }), status).toEqual([]);
  }
});
