/** What people call a part of an item, such as `contact.phone` or `name.en`: as the dictionary calls the column that says it. */
import type { Text } from '../model/text';
import { columnsOf, type ListName, labelOf } from './columns';

/** Parts of an item that the dictionary knows under another name. */
const fieldOfPart: Readonly<Record<string, string>> = {
  'name.fa': 'name',
  'name.en': 'nameEn',
  'title.fa': 'title',
  'title.en': 'titleEn',
  'statement.fa': 'statement',
  'owner.fa': 'owner',
  'contact.name': 'contactName',
  'contact.phone': 'phone',
  'contact.email': 'email',
  'productionLicence.number': 'productionLicence',
  areaId: 'area',
  firmIds: 'firmA',
};

/** The name in both languages; the part itself if nobody has one for it. */
export function partLabel(list: ListName, part: string): Text {
  const known = list === 'capabilities' ? part.replace('name.', '') : (fieldOfPart[part] ?? part);
  const [whole = known] = known.split('.');
  const isColumn = columnsOf[list].some((column) => column.field === known);
  return labelOf(list, isColumn ? known : whole);
}
