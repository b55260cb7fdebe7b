/** Parses a large import a few items at a time, so that the window and its menus never wait for thousands of them. */
import { setImmediate as pause } from 'node:timers/promises';
import { parseCall } from '../../shared/commands/history';
import { importSchemas } from '../../shared/commands/importLists';
import type { CommandCall } from '../../shared/commands/registry';
import { vouchFor } from '../../shared/commands/vouched';
import type { ImportChanges } from '../../shared/exchange/planImport';
import { z } from '../../shared/parsing';
import { done, type Result } from '../../shared/result';

const itemsAtOnce = 200;

/** The items as their schema makes them; undefined when one does not fit. */
async function parseItems(schema: z.ZodType<object>, items: readonly object[]): Promise<readonly object[] | undefined> {
  const parsed: object[] = [];
  for (let at = 0; at < items.length; at += itemsAtOnce) {
    const some = z.array(schema).safeParse(items.slice(at, at + itemsAtOnce));
    if (!some.success) return undefined;
    parsed.push(...some.data);
    await pause();
  }
  return parsed;
}

/** The command that takes the changes over. Where something does not fit the refusal is that of the whole command. */
export async function parseLists(changes: ImportChanges): Promise<Result<CommandCall>> {
  const call = { kind: 'lists.import', ...changes } as const;
  const parsed: Partial<Record<keyof ImportChanges, readonly object[]>> = {};
  for (const [name, { item, max }] of Object.entries(importSchemas) as readonly Entry[]) {
    const items = changes[name].length > max ? undefined : await parseItems(item, changes[name]);
    if (items === undefined) return parseCall(call);
    vouchFor(items);
    parsed[name] = items;
  }
  return done({ ...call, ...parsed } as CommandCall);
}

type Entry = readonly [keyof ImportChanges, { readonly item: z.ZodType<object>; readonly max: number }];
