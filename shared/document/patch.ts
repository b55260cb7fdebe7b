/**
 * Small differences between two versions of the document, for the window's mirror. Computed by comparing references: what is the same
 * object did not change. Lists whose items have ids are compared by id, so that a patch never points with an index.
 */

/** Field names and ids from the document down to the place of the change. */
export type PatchPath = readonly string[];

export type Patch =
  | { readonly op: 'set'; readonly path: PatchPath; readonly value: unknown }
  | { readonly op: 'unset'; readonly path: PatchPath }
  /** Items added at the end of a list; `dropFirst` items leave its beginning. */
  | { readonly op: 'append'; readonly path: PatchPath; readonly items: readonly unknown[]; readonly dropFirst: number }
  | { readonly op: 'remove'; readonly path: PatchPath; readonly ids: readonly string[] }
  /** The list's ids in their new order. */
  | { readonly op: 'order'; readonly path: PatchPath; readonly ids: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;
interface Item {
  readonly id: string;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isItem = (value: unknown): value is Item & Fields => isFields(value) && typeof value.id === 'string';
const isItemList = (value: unknown): value is readonly (Item & Fields)[] => Array.isArray(value) && value.every(isItem);

/** Patches that turn `before` into `after`; none if they are the same object. */
export function diff(before: Fields, after: Fields, path: PatchPath = []): readonly Patch[] {
  if (before === after) return [];
  const removed = Object.keys(before).filter((name) => !(name in after));
  return [
    ...removed.map((name): Patch => ({ op: 'unset', path: [...path, name] })),
    ...Object.keys(after).flatMap((name) => diffField(before[name], after[name], [...path, name], name in before)),
  ];
}

function diffField(before: unknown, after: unknown, path: PatchPath, isKnown: boolean): readonly Patch[] {
  if (before === after && isKnown) return [];
  if (isItemList(before) && isItemList(after)) return diffItems(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return diffPlainList(before, after, path);
  return [{ op: 'set', path, value: after }];
}

function diffItems(
  before: readonly (Item & Fields)[],
  after: readonly (Item & Fields)[],
  path: PatchPath,
): readonly Patch[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Set(after.map((item) => item.id));
  const gone = before.filter((item) => !now.has(item.id)).map((item) => item.id);
  const fresh = after.filter((item) => !old.has(item.id));
  const order = [...before.filter((item) => now.has(item.id)), ...fresh].map((item) => item.id);
  const isMoved = after.some((item, index) => item.id !== order[index]);
  return [
    ...(gone.length > 0 ? [{ op: 'remove', path, ids: gone } as const] : []),
    ...after.flatMap((item) => {
      const was = old.get(item.id);
      return was === undefined ? [] : diff(was, item, [...path, item.id]);
    }),
    ...(fresh.length > 0 ? [{ op: 'append', path, items: fresh, dropFirst: 0 } as const] : []),
    ...(isMoved ? [{ op: 'order', path, ids: after.map((item) => item.id) } as const] : []),
  ];
}

function diffPlainList(before: readonly unknown[], after: readonly unknown[], path: PatchPath): readonly Patch[] {
  const dropFirst = after.length === 0 ? before.length : before.indexOf(after[0]);
  const kept = before.length - dropFirst;
  const continues =
    dropFirst >= 0 && kept <= after.length && before.slice(dropFirst).every((item, index) => item === after[index]);
  if (!continues || kept === 0) return [{ op: 'set', path, value: after }];
  return [{ op: 'append', path, items: after.slice(kept), dropFirst }];
}

/** Applies patches to the version they were computed from; what they do not touch stays the same object. @throws when a patch names what is not there */
export function applyPatches<Document extends object>(document: Document, patches: readonly Patch[]): Document {
  return patches.reduce<unknown>((value, patch) => applyAt(value, patch.path, patch), document) as Document;
}

function applyAt(value: unknown, path: PatchPath, patch: Patch): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return applyHere(value, patch);
  if (isItemList(value)) {
    if (!value.some((item) => item.id === step))
      throw new Error(`A patch names ${patch.path.join('/')}, which is not there`);
    return value.map((item) => (item.id === step ? applyAt(item, rest, patch) : item));
  }
  if (!isFields(value)) throw new Error(`A patch names ${patch.path.join('/')}, which is not there`);
  if (rest.length === 0 && patch.op === 'unset') {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== step));
  }
  return {
    ...value,
    [step]: rest.length === 0 && patch.op === 'set' ? patch.value : applyAt(value[step], rest, patch),
  };
}

function applyHere(value: unknown, patch: Patch): unknown {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (patch.op === 'append') return [...list.slice(patch.dropFirst), ...patch.items];
  if (patch.op === 'remove') {
    const gone = new Set(patch.ids);
    return list.filter((item) => !(isItem(item) && gone.has(item.id)));
  }
  if (patch.op === 'order') {
    const byId = new Map(list.filter(isItem).map((item) => [item.id, item]));
    return patch.ids.flatMap((id) => byId.get(id) ?? []);
  }
  return value;
}
