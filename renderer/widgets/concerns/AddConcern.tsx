/** Writes down one concern more, raised by a firm where one is at hand. */
import { type FirmId, nextId } from '../../../shared/ids';
import { limits } from '../../../shared/model/limits';
import type { Text } from '../../../shared/model/text';
import { useWords } from '../../state/language';
import { AddWords } from '../AddWords';
import { saveNew } from '../saving';

interface AddConcernProps {
  /** Names the line where it stands, as in `firm.F01.concern.new`. */
  readonly id: string;
  readonly firmIds?: readonly FirmId[];
}

const nobody: readonly FirmId[] = [];

export function AddConcern({ id, firmIds = nobody }: AddConcernProps) {
  const { t } = useWords();
  const add = (text: Text) =>
    saveNew(({ concerns }) => {
      const taken = concerns.map((one) => one.id);
      const concern = { id: nextId('C', taken), firmIds, topic: 'other', text, status: 'raised' } as const;
      return { kind: 'concern.save', concern };
    });
  return (
    <AddWords id={id} label={t('concerns.newText')} addLabel={t('concerns.add')} max={limits.longText} add={add} />
  );
}
