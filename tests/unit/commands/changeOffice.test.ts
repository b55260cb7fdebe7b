/** The office at the head and the foot of the papers. */
import { expect, test } from 'vitest';
import { after, labelOf, refusalOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

test('replaces the office as a whole', () => {
  const office = { organisation: { fa: 'شهرداری تهران' }, signatory: { name: { fa: 'الف' }, post: { fa: 'معاون' } } };
  const changed = after(workspace, { kind: 'office.change', office });
  expect(changed.office).toEqual(office);
  expect(labelOf(changed)).toBe('Edit the office');
  const again = after(changed, { kind: 'office.change', office });
  expect(again).toBe(changed);
});

test('refuses an emblem that is not a picture', () => {
  const office = { organisation: { fa: 'ش' }, letterhead: { emblem: 'data:text/html;base64,AAAA' } };
  expect(refusalOf(workspace, { kind: 'office.change', office })).toBe('invalid-command');
});
