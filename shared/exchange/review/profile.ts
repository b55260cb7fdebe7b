/**
 * Corrections that a firm makes in its own record, by path: `capacity` for a whole field, `capabilities/WST` and `talents/t1` for an item of
 * a list (null: it is not there), `concerns` for what it wants to raise with the city.
 */
import { concernSchema } from '../../model/concern';
import { type Firm, firmCapabilitySchema, firmSchema, talentSchema } from '../../model/firm';
import { limits } from '../../model/limits';
import type { Review } from '../../model/review';
import { z } from '../../parsing';
import { canonicalJson } from './canonical';

export type ProfileChange = Pick<NonNullable<Review['answer']>['profileChanges'][number], 'path' | 'from' | 'to'>;

/** Fields that a firm may correct as a whole: of its own record all but its id. */
const wholeFields = [
  'nationalId',
  'name',
  'size',
  'class',
  'legacyClass',
  'productionLicence',
  'privateOwnership',
  'rndSpend',
  'fields',
  'capacity',
  'ownerGroup',
  'homeDistrict',
  'servesDistricts',
  'site',
  'exportCountries',
  'employees',
  'website',
] as const satisfies readonly (keyof Firm)[];
type WholeField = (typeof wholeFields)[number];

const concernsPath = 'concerns';
const raisedSchema = z
  .array(z.strictObject(concernSchema.unwrap().pick({ topic: true, text: true }).shape).readonly())
  .max(limits.smallList)
  .readonly();
export type RaisedConcerns = z.infer<typeof raisedSchema>;

type Place =
  | { readonly kind: 'field'; readonly field: WholeField }
  | { readonly kind: 'capability' | 'talent'; readonly id: string }
  | { readonly kind: 'concerns' };

function placeOf(path: string): Place | undefined {
  const field = wholeFields.find((one) => one === path);
  if (field !== undefined) return { kind: 'field', field };
  if (path === concernsPath) return { kind: 'concerns' };
  const [, list, id = ''] = /^(capabilities|talents)\/(.{1,80})$/su.exec(path) ?? [];
  if (list === undefined) return undefined;
  return { kind: list === 'talents' ? 'talent' : 'capability', id };
}

/** Does the path name something that a firm may correct? */
export function isProfilePath(path: string): boolean {
  return placeOf(path) !== undefined;
}

/** The value at the path as JSON; null where there is none. Concerns are only ever added, hence null. */
export function valueAt(record: Omit<Firm, 'contact' | 'source' | 'note'>, path: string): ProfileChange['from'] {
  const place = placeOf(path);
  if (place === undefined || place.kind === 'concerns') return null;
  const found =
    place.kind === 'field'
      ? record[place.field]
      : place.kind === 'capability'
        ? record.capabilities.find(({ capabilityId }) => capabilityId === place.id)
        : record.talents.find(({ id }) => id === place.id);
  return found === undefined ? null : z.json().parse(found);
}

/** A list without the item of this key, or with the new one in its place. */
function listWith<Item>(list: readonly Item[], isIt: (item: Item) => boolean, item: Item | undefined): readonly Item[] {
  if (item === undefined) return list.filter((one) => !isIt(one));
  return list.some(isIt) ? list.map((one) => (isIt(one) ? item : one)) : [...list, item];
}

function withField(firm: Firm, field: WholeField, to: unknown): unknown {
  const { [field]: _old, ...rest } = firm;
  return to === null ? rest : { ...rest, [field]: to };
}

function withItem(
  firm: Firm,
  { kind, id }: { readonly kind: 'capability' | 'talent'; readonly id: string },
  to: unknown,
): unknown {
  if (kind === 'capability') {
    const item = to === null ? undefined : firmCapabilitySchema.safeParse(to).data;
    if ((to !== null && item === undefined) || (item !== undefined && item.capabilityId !== id)) return undefined;
    return { ...firm, capabilities: listWith(firm.capabilities, (one) => one.capabilityId === id, item) };
  }
  const item = to === null ? undefined : talentSchema.safeParse(to).data;
  if ((to !== null && item === undefined) || (item !== undefined && item.id !== id)) return undefined;
  return { ...firm, talents: listWith(firm.talents, (one) => one.id === id, item) };
}

/** The firm with the new value at the path; undefined when that would not be a sound record. Concerns leave it as it is. */
export function withValue(firm: Firm, path: string, to: unknown): Firm | undefined {
  const place = placeOf(path);
  if (place === undefined) return undefined;
  if (place.kind === 'concerns') return raisedConcerns(path, to).length > 0 ? firm : undefined;
  const changed = place.kind === 'field' ? withField(firm, place.field, to) : withItem(firm, place, to);
  return firmSchema.safeParse(changed).data;
}

/** The concerns that a change raises; none when it is about something else. */
export function raisedConcerns(path: string, to: unknown): RaisedConcerns {
  return path === concernsPath ? (raisedSchema.safeParse(to).data ?? []) : [];
}

/** Three-way: `same` – it is so already; `clean` – the office has not touched it since; `conflict` – both sides changed it. */
export type ChangeVerdict = 'same' | 'clean' | 'conflict';

/** How a firm's correction stands against the present record. */
export function verdictOn(firm: Firm, { path, from, to }: ProfileChange): ChangeVerdict {
  const present = canonicalJson(valueAt(firm, path));
  if (present === canonicalJson(to)) return 'same';
  return present === canonicalJson(from) ? 'clean' : 'conflict';
}
