/** The names of fields, as the dictionary of columns has them: for fields of a file and for parts of an item such as `contact.phone`. */
import { columnsOf, type ListName, labelOf } from '../../../../shared/exchange/columns';
import type { Words } from '../../../state/language';

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

/** The name of a field in the language of the screen. */
export function fieldName(list: ListName, field: string, { text }: Words): string {
  const known = list === 'capabilities' ? field.replace('name.', '') : (fieldOfPart[field] ?? field);
  const [whole = known] = known.split('.');
  const isColumn = columnsOf[list].some((column) => column.field === known);
  return text(labelOf(list, isColumn ? known : whole));
}
