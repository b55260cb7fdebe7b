/** Share and task of a membership. */
import { expect, test } from 'vitest';
import { after, consortiumIn, labelOf, refusalOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const change = { kind: 'member.change', scenarioId: 's', consortiumId: 'k', firmId: 'a' };

test('writes share and task, keeps role and pin; what is left out is taken away', () => {
  const changed = after(workspace, { ...change, sharePercent: 40, task: { fa: 'حسگر' } });
  const [member] = consortiumIn(changed, 'k').members;
  expect(member).toEqual({ firmId: 'a', role: 'lead', pinned: true, sharePercent: 40, task: { fa: 'حسگر' } });
  expect(labelOf(changed)).toBe('Edit membership of “Firm a”');
  const [again] = consortiumIn(after(changed, change), 'k').members;
  expect(again).toEqual({ firmId: 'a', role: 'lead', pinned: true });
});

test('refuses more than the whole', () => {
  expect(refusalOf(workspace, { ...change, sharePercent: 101 })).toBe('invalid-command');
});

test('what the firm contributes is written with the rest', () => {
  const contributions = [
    { kind: 'money', what: { fa: 'آوردهٔ نقدی' }, worth: 500 },
    { kind: 'inKind', what: { fa: 'محل آزمون' } },
  ];
  const changed = after(workspace, { ...change, sharePercent: 40, contributions });
  expect(consortiumIn(changed, 'k').members[0]?.contributions).toEqual(contributions);
});
