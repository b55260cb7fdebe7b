/** Another title for the workspace. */
import { expect, test } from 'vitest';
import { after, labelOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

test('changes the title alone', () => {
  const title = { fa: 'کارگاه پاییز', en: 'Autumn' };
  const renamed = after(workspace, { kind: 'workspace.rename', title });
  expect({ ...renamed, journal: [] }).toEqual({ ...workspace, title });
  expect(labelOf(renamed)).toBe('Rename workspace to “Autumn”');
});
