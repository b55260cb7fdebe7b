/** What a whole field of a firm's record is called in its form. */
import { isMessageKey, type MessageKey } from '../../../../shared/language/messages/catalogue';

/** The label of the field at a path; undefined for parts of lists, which are called by what they hold. */
export function fieldLabel(path: string): MessageKey | undefined {
  const key = path === 'productionLicence' ? 'firms.field.hasLicence' : `firms.field.${path}`;
  return isMessageKey(key) ? key : undefined;
}
