/** Which columns an empty template has, and the words that each of them offers. */
import type { Language } from '../../language/language';
import type { MessageKey } from '../../language/messages/catalogue';
import { say } from '../../language/messages/say';
import { pickText } from '../../language/text';
import { levels } from '../../model/capability';
import { firmClassIds, firmSizes } from '../../model/firm';
import type { Text } from '../../model/text';
import { tieKinds } from '../../model/tie';
import type { Workspace } from '../../model/workspace';

/** The lists that have a template. */
export const templateLists = ['capabilities', 'firms', 'firmCapabilities', 'needs', 'ties'] as const;
export type TemplateList = (typeof templateLists)[number];

/** What the words are taken from. */
export type TemplateLists = Pick<Workspace, 'capabilities' | 'areas' | 'firms'>;

type Words = (lists: TemplateLists, language: Language) => readonly string[];

const keyed =
  (...keys: readonly MessageKey[]): Words =>
  (_, language) =>
    keys.map((key) => say(language, { key }));
const numbers =
  (first: number, last: number): Words =>
  () =>
    Array.from({ length: last - first + 1 }, (_, index) => (first + index).toString());
const yesOrNo = keyed('common.yes', 'common.no');

/** Names by which each item is found again: a name that two items share is no help. */
function namesOf(items: readonly { readonly name: Text }[], language: Language): readonly string[] {
  const names = items.map(({ name }) => pickText(name, language));
  return names.filter((name) => name !== '' && names.indexOf(name) === names.lastIndexOf(name));
}

const capabilityNames: Words = ({ capabilities }, language) => namesOf(capabilities, language);
const firmNames: Words = ({ firms }, language) => namesOf(firms, language);
const anything: Words = () => [];

/** Fields of the importer's dictionary, each with the words that it offers; without words anything may be written. */
export const templateColumns: Readonly<Record<TemplateList, Readonly<Record<string, Words>>>> = {
  capabilities: { id: anything, name: anything, nameEn: anything, group: anything, description: anything },
  firms: {
    nationalId: anything,
    name: anything,
    nameEn: anything,
    size: keyed(...firmSizes.map((size) => `nouns.size.${size}` as const)),
    class: keyed(...firmClassIds.map((id) => `nouns.class.${id}` as const)),
    productionLicence: anything,
    licenceIssuedOn: anything,
    fields: anything,
    capabilities: anything,
    capacity: numbers(0, 9),
    ownerGroup: anything,
    homeDistrict: numbers(1, 22),
    servesDistricts: anything,
    site: anything,
    exportCountries: anything,
    employees: anything,
    website: anything,
    contactName: anything,
    contactPost: anything,
    phone: anything,
    email: anything,
    note: anything,
  },
  firmCapabilities: {
    firm: firmNames,
    capability: capabilityNames,
    level: numbers(1, levels.length),
    evidence: anything,
    expiresOn: anything,
  },
  needs: {
    id: anything,
    area: ({ areas }, language) => namesOf(areas, language),
    owner: anything,
    title: anything,
    titleEn: anything,
    statement: anything,
    priority: numbers(1, 3),
    requiresLicence: yesOrNo,
    districts: anything,
    requirements: anything,
    budgetMin: anything,
    budgetMax: anything,
    deadline: anything,
    adoptionPath: anything,
  },
  ties: {
    firmA: firmNames,
    firmB: firmNames,
    kind: keyed(...tieKinds.map((kind) => `nouns.tie.${kind}` as const)),
    strength: numbers(1, 3),
    note: anything,
  },
};
