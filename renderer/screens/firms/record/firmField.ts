/** Saving one field of a firm. */
import type { Firm } from '../../../../shared/model/firm';
import { changeFirm } from '../../../widgets/saving';
import { withField } from '../../../widgets/withField';

/** How a field of the firm is saved: in the newest version of the firm, left out when the value is missing. */
export function saveField<Key extends keyof Firm>(
  firm: Firm,
  key: Key,
): (value: Firm[Key] | undefined, gesture?: string) => void {
  return (value, gesture) => void changeFirm(firm.id, (now) => withField(now, key, value), gesture);
}

/** The name of a field for drafts that are not saved yet. */
export function fieldId(firm: Firm, field: string): string {
  return `firm.${firm.id}.${field}`;
}
