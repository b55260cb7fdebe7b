/** The names of fields in the language of the screen. */
import type { ListName } from '../../../../shared/exchange/columns';
import { partLabel } from '../../../../shared/exchange/partLabel';
import type { Words } from '../../../state/language';

/** The name of a field of a file, or of a part of an item such as `contact.phone`. */
export function fieldName(list: ListName, field: string, { text }: Words): string {
  return text(partLabel(list, field));
}
