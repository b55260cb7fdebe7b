/** The dictionary of columns: which field a column heading means, in Persian or English, however it is spelled. */
import { fold } from '../language/persian';
import type { Text } from '../model/text';
import { areaColumns } from './dictionary/areas';
import { capabilityColumns } from './dictionary/capabilities';
import type { Column } from './dictionary/column';
import { consortiumColumns } from './dictionary/consortia';
import { firmCapabilityColumns } from './dictionary/firmCapabilities';
import { firmColumns } from './dictionary/firms';
import { membershipColumns } from './dictionary/memberships';
import { needColumns } from './dictionary/needs';
import { phaseColumns } from './dictionary/phases';
import { requirementColumns } from './dictionary/requirements';
import { scenarioColumns } from './dictionary/scenarios';
import { talentColumns } from './dictionary/talents';
import { tieColumns } from './dictionary/ties';

export type { Column } from './dictionary/column';

/** The lists that can be read from files, in the order in which they are read: what later ones name, earlier ones may bring. */
export const listNames = [
  'capabilities',
  'areas',
  'firms',
  'firmCapabilities',
  'talents',
  'needs',
  'requirements',
  'ties',
  'scenarios',
  'consortia',
  'memberships',
  'phases',
] as const;
export type ListName = (typeof listNames)[number];

/** Every column that is understood, by list. */
export const columnsOf: Readonly<Record<ListName, readonly Column[]>> = {
  capabilities: capabilityColumns,
  areas: areaColumns,
  firms: firmColumns,
  firmCapabilities: firmCapabilityColumns,
  talents: talentColumns,
  needs: needColumns,
  requirements: requirementColumns,
  ties: tieColumns,
  scenarios: scenarioColumns,
  consortia: consortiumColumns,
  memberships: membershipColumns,
  phases: phaseColumns,
};

/** A heading without what varies: case, half-spaces, signs, and a remark in brackets. */
export function foldHeading(heading: string): string {
  return fold(heading.replace(/\([^)]*\)|（[^）]*）/g, ' ')).replace(/[^\p{L}\p{N}]+/gu, '');
}

function spellingsOf(columns: readonly Column[]): ReadonlyMap<string, string> {
  const names = columns.flatMap(({ field, name, also = [] }) =>
    [field, name.fa, name.en, name.label ?? field, ...also].map((word) => [foldHeading(word), field] as const),
  );
  return new Map([...names].reverse());
}

const spellings = new Map(listNames.map((list) => [list, spellingsOf(columnsOf[list])]));

/** The field that a heading means; undefined if the dictionary does not know it. */
export function fieldOfHeading(list: ListName, heading: string): string | undefined {
  return spellings.get(list)?.get(foldHeading(heading));
}

/** `servesDistricts` → "Serves districts". */
function spaced(heading: string): string {
  const apart = heading.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return apart.charAt(0).toUpperCase() + apart.slice(1);
}

/** What people call a field of a list, in both languages; the field itself if the dictionary does not know it. */
export function labelOf(list: ListName, field: string): Text {
  const name = columnsOf[list].find((column) => column.field === field)?.name;
  return { fa: name?.fa ?? field, en: name?.label ?? spaced(name?.en ?? field) };
}
