/** What lists said of an item goes with the item. */
import { expect, test } from 'vitest';
import { prune } from '../../../shared/commands/prune';
import { importedSchema } from '../../../shared/model/imported';
import { linkedTown } from '../../helpers/commanding';

const said = (list: string, itemId: string) =>
  importedSchema.parse({ list, itemId, file: 'members.xlsx', at: '2026-11-24T08:00:00Z', says: {} });

test('what lists said of items that are gone is forgotten; the rest stays', () => {
  const town = linkedTown();
  const [firm] = town.firms;
  const kept = said('firms', firm?.id ?? '');
  const pruned = prune({ ...town, imports: [said('firms', 'gone'), kept, said('needs', firm?.id ?? '')] });
  expect(pruned.imports).toEqual([kept]);
});

test('so it is with scenarios and consortia', () => {
  const town = linkedTown();
  const [scenario] = town.scenarios;
  const [consortium] = scenario?.consortia ?? [];
  const kept = [said('scenarios', `${scenario?.id}`), said('consortia', `${scenario?.id} ${consortium?.id}`)];
  const gone = [said('scenarios', 'gone'), said('consortia', `gone ${consortium?.id}`)];
  expect(prune({ ...town, imports: [...kept, ...gone] }).imports).toEqual(kept);
});
