/** The names of fields, as the dictionary of columns has them: for fields of a file and for parts of an item such as `contact.phone`. */
import { columnsOf, type ListName } from '../../../../shared/exchange/columns';
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

/** `servesDistricts` → "Serves districts": the English names of the dictionary are written as programs write them. */
function spaced(name: string): string {
  const apart = name.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return apart.charAt(0).toUpperCase() + apart.slice(1);
}

/** The name of a field in the language of the screen. */
export function fieldName(list: ListName, field: string, { language }: Words): string {
  const known = list === 'capabilities' ? field.replace('name.', '') : (fieldOfPart[field] ?? field);
  const [whole = known] = known.split('.');
  const column =
    columnsOf[list].find((one) => one.field === known) ?? columnsOf[list].find((one) => one.field === whole);
  return language === 'fa' ? (column?.name.fa ?? known) : spaced(column?.name.en ?? known);
}
