/** Takes over imported lists in one step: what is new is added, what has a known id is replaced, and what the lists said is remembered. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { areaSchema } from '../model/area';
import { capabilitySchema } from '../model/capability';
import { firmSchema } from '../model/firm';
import { type Imported, type ListWord, listWordSchema, wordKey } from '../model/imported';
import { limits } from '../model/limits';
import { type BroughtScenario, broughtScenarioSchema } from '../model/listed';
import { needSchema } from '../model/need';
import { isClosed, type Scenario } from '../model/scenario';
import { tieSchema } from '../model/tie';
import type { Workspace } from '../model/workspace';
import { z } from '../parsing';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { put } from './lists';
import { missingInFirm, missingInNeed, missingInTie } from './references';
import { isVouchedFor, vouchFor } from './vouched';

/** A word with its moment, which is our own clock's: it is as sound as the word. */
function dated(word: ListWord, at: string): Imported {
  const imported = { ...word, at } as Imported;
  if (isVouchedFor(word)) vouchFor([imported]);
  return imported;
}

/** Each item's last word, and that of each answered row, in the place of the one before. */
function remember(imports: readonly Imported[], words: readonly ListWord[], at: string): readonly Imported[] {
  const fresh = new Map(words.map((word) => [wordKey(word), dated(word, at)]));
  const kept = imports.map((one) => fresh.get(wordKey(one)) ?? one);
  const known = new Set(imports.map(wordKey));
  return [...kept, ...[...fresh].flatMap(([key, one]) => (known.has(key) ? [] : one))];
}

/** What the items of each list must be, and how many there may be. */
export const importSchemas = {
  capabilities: { item: capabilitySchema, max: limits.capabilities },
  areas: { item: areaSchema, max: limits.areas },
  firms: { item: firmSchema, max: limits.firms },
  needs: { item: needSchema, max: limits.needs },
  ties: { item: tieSchema, max: limits.ties },
  scenarios: { item: broughtScenarioSchema, max: limits.scenarios },
  imports: { item: listWordSchema, max: limits.imports },
} as const;

function listOf<Item extends z.ZodType>({ item, max }: { readonly item: Item; readonly max: number }) {
  return z.array(item).max(max).readonly();
}

/** A scenario that no list may change. */
function closedAmong({ scenarios }: Workspace, brought: readonly BroughtScenario[]): Scenario | undefined {
  const ids = new Set(brought.map(({ id }) => id));
  return scenarios.find((scenario) => ids.has(scenario.id) && isClosed(scenario));
}

/** The scenarios with what no list says of them: the report of the last plan, and the moment at which a new one begins. */
function wholeScenarios(
  { scenarios }: Workspace,
  brought: readonly BroughtScenario[],
  now: string,
): readonly Scenario[] {
  return brought.map((one): Scenario => {
    const { lastPlan } = scenarios.find(({ id }) => id === one.id) ?? {};
    return { ...one, createdAt: one.createdAt ?? now, ...(lastPlan === undefined ? {} : { lastPlan }) };
  });
}

export const importLists = defineCommand({
  kind: 'lists.import',
  fields: {
    capabilities: listOf(importSchemas.capabilities),
    areas: listOf(importSchemas.areas),
    firms: listOf(importSchemas.firms),
    needs: listOf(importSchemas.needs),
    ties: listOf(importSchemas.ties),
    scenarios: listOf(importSchemas.scenarios),
    imports: listOf(importSchemas.imports),
  },
  label: ({ firms, needs, ties, scenarios }) =>
    sentence('commands.importLists', {
      firms: firms.length,
      needs: needs.length,
      ties: ties.length,
      scenarios: scenarios.length,
    }),
  apply(workspace, { capabilities, areas, firms, needs, ties, scenarios, imports }, { now }) {
    const closed = closedAmong(workspace, scenarios);
    if (closed !== undefined) {
      return refuse('scenario-closed', both(sentence('commands.refused.scenarioClosed', { scenario: closed.name })));
    }
    const after = {
      ...workspace,
      capabilities: put(workspace.capabilities, capabilities),
      areas: put(workspace.areas, areas),
      firms: put(workspace.firms, firms),
      needs: put(workspace.needs, needs),
      ties: put(workspace.ties, ties),
      scenarios: put(workspace.scenarios, wholeScenarios(workspace, scenarios, now)),
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
