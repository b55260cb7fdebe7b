/** What people call a part of an item, such as `contact.phone` or `weights.load`: as the dictionary calls the column that says it. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { type CriterionId, criterionIds } from '../model/policy';
import type { Text } from '../model/text';
import { columnsOf, type ListName, labelOf } from './columns';
import { weightField } from './dictionary/scenarios';

/** Parts of an item that the dictionary knows under another name. */
const fieldOfPart: Readonly<Record<string, string>> = {
  'contact.name': 'contactName',
  'contact.post': 'contactPost',
  'contact.phone': 'phone',
  'contact.email': 'email',
  'productionLicence.number': 'productionLicence',
  'productionLicence.issuedOn': 'licenceIssuedOn',
  'productionLicence.products': 'licenceProducts',
  areaId: 'area',
  firmIds: 'firmA',
  needIds: 'needs',
  scenarioId: 'scenario',
};

const isCriterion = (part: string): part is CriterionId => criterionIds.some((id) => id === part);

/** The field of the column that says the part. */
function fieldOf(list: ListName, path: string): string {
  const [whole = path, part] = path.split('.');
  const base = list === 'scenarios' && whole === 'name' ? 'scenario' : whole;
  if (part === undefined || part === 'fa') return base;
  if (part === 'en') return `${base}En`;
  return whole === 'weights' && isCriterion(part) ? weightField(part) : part;
}

/** All parts of an item together, where a list brings them row by row: no column of a row names them. */
const wholes = {
  capabilities: 'nouns.capabilities',
  talents: 'nouns.talents',
  requirements: 'nouns.requirements',
  members: 'nouns.members',
  phases: 'nouns.phases',
} as const;

const isWhole = (path: string): path is keyof typeof wholes => path in wholes;

/** The name in both languages; the part itself if nobody has one for it. */
export function partLabel(list: ListName, part: string): Text {
  const field = fieldOfPart[part] ?? fieldOf(list, part);
  const isColumn = columnsOf[list].some((column) => column.field === field);
  return !isColumn && isWhole(part) ? both(sentence(wholes[part])) : labelOf(list, isColumn ? field : part);
}
