/** What an import says of scenarios and consortia on the screen: names instead of ids, words instead of values. */
import { expect, test } from 'vitest';
import { fieldName } from '../../../../renderer/screens/importing/read/fieldNames';
import { type Reader, sayValue } from '../../../../renderer/screens/importing/read/values';
import { wordsIn } from '../../../../renderer/state/language';
import type { ListName } from '../../../../shared/exchange/columns';
import { town } from '../../../helpers/commanding';
import { tinyWorkspace } from '../../../helpers/tinyCity';

const reader = (list: ListName, language: 'fa' | 'en' = 'fa'): Reader => ({
  list,
  words: wordsIn(language),
  workspace: tinyWorkspace(town),
});

test('fields have the names of the columns that they are read from', () => {
  const said = (list: ListName, ...paths: readonly string[]) =>
    paths.map((path) => fieldName(list, path, wordsIn('fa')));
  expect(said('scenarios', 'name.fa', 'name.en', 'policy.minMembers', 'weights.load')).toEqual([
    'نام سناریو',
    'نام لاتین سناریو',
    'کمینه اعضا',
    'وزن بار',
  ]);
  expect(said('consortia', 'areaId', 'needIds', 'note.en')).toEqual(['کد حوزه', 'نیازها', 'یادداشت انگلیسی']);
  expect(said('memberships', 'members')).toEqual(['اعضا']);
  expect(said('firmCapabilities', 'capabilities')).toEqual(['توانمندی‌ها']);
  expect(said('capabilities', 'name.fa', 'name.en')).toEqual(['نام', 'نام انگلیسی']);
});

test('members are said by name, with their role, share, task and pin', () => {
  const members = [
    { firmId: 'a', role: 'lead', sharePercent: 40, task: { fa: 'Design' }, pinned: true },
    { firmId: 'b', role: 'partner' },
  ];
  expect(sayValue('members', members, reader('memberships', 'en'))).toBe(
    'Firm a (Lead, 40%, Design and Pin) and Firm b (Partner)',
  );
});

test('phases, statuses, sizes, needs and bans are said in words', () => {
  const phases = [{ id: 'p1', kind: 'pilot', status: 'running' }];
  expect(sayValue('phases', phases, reader('phases'))).toContain('پایلوت');
  expect(sayValue('phases', phases, reader('phases'))).toContain('در جریان');
  expect(sayValue('status', 'inReview', reader('scenarios'))).toBe('در بازبینی');
  expect(sayValue('policy.leadSizes', ['large', 'small'], reader('scenarios'))).toBe('بزرگ و کوچک');
  expect(sayValue('bans', ['a'], reader('consortia', 'en'))).toBe('Firm a');
  expect(sayValue('legalForm', 'mou', reader('consortia'))).toBe('تفاهم‌نامه');
});
