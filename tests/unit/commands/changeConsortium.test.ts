/** What is written about a consortium: name, legal form, note. */
import { expect, test } from 'vitest';
import { after, consortiumIn, labelOf, refusalOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const written = {
  kind: 'consortium.change',
  scenarioId: 's',
  consortiumId: 'k',
  name: { fa: 'پایش هوا', en: 'Air watch' },
  legalForm: 'mou',
  note: { fa: 'یادداشت' },
};

test('takes over what is written and leaves needs, members, bans and phases', () => {
  const changed = after(workspace, written);
  const { members, bans, needIds, phases } = consortiumIn(workspace, 'k');
  expect(consortiumIn(changed, 'k')).toMatchObject({ legalForm: 'mou', members, bans, needIds, phases });
  expect(labelOf(changed)).toBe('Edit consortium “Air watch”');
});

test('what is left out is taken away', () => {
  const { legalForm: _form, note: _note, ...rest } = written;
  const changed = consortiumIn(after(after(workspace, written), rest), 'k');
  expect(changed).not.toHaveProperty('legalForm');
  expect(changed).not.toHaveProperty('note');
});

test('refuses a consortium that is not there', () => {
  expect(refusalOf(workspace, { ...written, consortiumId: 'z' })).toBe('consortium-missing');
});
