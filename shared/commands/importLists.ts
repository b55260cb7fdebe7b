/** Takes over imported lists in one step: what is new is added, what has a known id is replaced, and what the lists said is remembered. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { areaSchema } from '../model/area';
import { capabilitySchema } from '../model/capability';
import { firmSchema } from '../model/firm';
import { type Imported, type ListWord, listWordSchema } from '../model/imported';
import { limits } from '../model/limits';
import { needSchema } from '../model/need';
import { tieSchema } from '../model/tie';
import { z } from '../parsing';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { put } from './lists';
import { missingInFirm, missingInNeed, missingInTie } from './references';

const keyOf = ({ list, itemId }: ListWord) => `${list} ${itemId}`;

/** Each item's last word, in the place of the one before. */
function remember(imports: readonly Imported[], words: readonly ListWord[], at: string): readonly Imported[] {
  const fresh = new Map(words.map((word) => [keyOf(word), { ...word, at } as Imported]));
  const kept = imports.map((one) => fresh.get(keyOf(one)) ?? one);
  const known = new Set(imports.map(keyOf));
  return [...kept, ...[...fresh].flatMap(([key, one]) => (known.has(key) ? [] : one))];
}

export const importLists = defineCommand({
  kind: 'lists.import',
  fields: {
    capabilities: z.array(capabilitySchema).max(limits.capabilities).readonly(),
    areas: z.array(areaSchema).max(limits.areas).readonly(),
    firms: z.array(firmSchema).max(limits.firms).readonly(),
    needs: z.array(needSchema).max(limits.needs).readonly(),
    ties: z.array(tieSchema).max(limits.ties).readonly(),
    imports: z.array(listWordSchema).max(limits.imports).readonly(),
  },
  label: ({ firms, needs, ties }) =>
    sentence('commands.importLists', { firms: firms.length, needs: needs.length, ties: ties.length }),
  apply(workspace, { capabilities, areas, firms, needs, ties, imports }, { now }) {
    const after = {
      ...workspace,
      capabilities: put(workspace.capabilities, capabilities),
      areas: put(workspace.areas, areas),
      firms: put(workspace.firms, firms),
      needs: put(workspace.needs, needs),
      ties: put(workspace.ties, ties),
      imports: remember(workspace.imports, imports, now),
    };
    const missing = [
      ...firms.map((firm) => missingInFirm(after, firm)),
      ...needs.map((need) => missingInNeed(after, need)),
      ...ties.map((tie) => missingInTie(after, tie)),
    ].find((one) => one !== undefined);
    return missing === undefined ? done(after) : refuse('missing-reference', both(missing));
  },
});
