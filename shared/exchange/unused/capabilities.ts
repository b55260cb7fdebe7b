/** Names of a mapping that no cell has or that mean nothing known, and new capabilities that are known already. */
import { sentence } from '../../language/messages/sentence';
import type { UnusedEntry } from '../report';
import { type ReadList, unused } from './entry';

function unusedNames({ list, mapping, names }: ReadList): readonly UnusedEntry[] {
  return Object.entries(mapping.names ?? {}).flatMap(([name, id]): readonly UnusedEntry[] => {
    const inside = ['names', name];
    if (!names.isThere(id))
      return [unused(list, inside, 'no-capability', (path) => sentence('mapping.unused.nameTarget', { path, id }))];
    if (names.hasMet(name)) return [];
    return [unused(list, inside, 'no-cell', (path) => sentence('mapping.unused.name', { path }))];
  });
}

function needlessCapabilities({ list, mapping, knownBefore }: ReadList): readonly UnusedEntry[] {
  return (mapping.newCapabilities ?? []).flatMap(({ id }, index): readonly UnusedEntry[] => {
    if (!knownBefore.has(id)) return [];
    const say = (path: string) => sentence('mapping.unused.newCapability', { path, id });
    return [unused(list, ['newCapabilities', String(index)], 'known', say)];
  });
}

export function unusedCapabilities(read: ReadList): readonly UnusedEntry[] {
  return [...unusedNames(read), ...needlessCapabilities(read)];
}
