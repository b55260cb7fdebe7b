/** Roles; there is one lead at a time. */
import { expect, test } from 'vitest';
import { after, labelOf, membersIn, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const role = (firmId: string, name: string) => ({
  kind: 'member.setRole',
  scenarioId: 's',
  consortiumId: 'k',
  firmId,
  role: name,
});

test('a new lead makes the former one a partner; pins stay', () => {
  const changed = after(workspace, role('c', 'lead'));
  expect(membersIn(changed, 'k')).toEqual(['a!', 'c:lead']);
  expect(labelOf(changed)).toBe('Role of “Firm c”: Lead');
});

test('another role touches one member; the same role makes no step', () => {
  expect(membersIn(after(workspace, role('c', 'supplier')), 'k')).toEqual(['a:lead!', 'c:supplier']);
  expect(after(workspace, role('a', 'lead'))).toBe(workspace);
});

test("a firm that is no member takes nobody's lead", () => {
  expect(after(workspace, role('d', 'lead'))).toBe(workspace);
});
