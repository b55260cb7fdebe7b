/** Saving one field of a need. */
import type { Need } from '../../../../shared/model/need';
import { changeNeed } from '../../../widgets/saving';
import { withField } from '../../../widgets/withField';

export interface NeedFieldsProps {
  readonly need: Need;
}

/** How a field of the need is saved: in the newest version of the need, left out when the value is missing. */
export function saveField<Key extends keyof Need>(
  need: Need,
  key: Key,
): (value: Need[Key] | undefined, gesture?: string) => void {
  return (value, gesture) => void changeNeed(need.id, (now) => withField(now, key, value), gesture);
}

/** The name of a field for drafts that are not saved yet. */
export function fieldId(need: Need, field: string): string {
  return `need.${need.id}.${field}`;
}
