/** A short list of texts in both languages, one under the other. */
import { X } from 'lucide-react';
import type { Text } from '../../shared/model/text';
import { IconButton } from '../components/IconButton';
import { useWords } from '../state/language';
import { AddWords } from './AddWords';
import { EditWords } from './EditWords';
import styles from './forms.module.css';

interface EditTextListProps {
  readonly id: string;
  /** What one item is called. */
  readonly itemLabel: string;
  /** What one more is called before it is there. */
  readonly newLabel: string;
  readonly addLabel: string;
  readonly removeLabel: (item: Text) => string;
  readonly items: readonly Text[];
  readonly save: (change: (now: readonly Text[]) => readonly Text[], gesture?: string) => Promise<boolean>;
}

export function EditTextList({ id, itemLabel, newLabel, addLabel, removeLabel, items, save }: EditTextListProps) {
  const { t } = useWords();
  const rows = items.map((item, position) => ({ item, position, key: `${id}.${items.length}.${position}` }));
  return (
    <div className={styles.stack}>
      {rows.map(({ item, position, key }) => (
        <div key={key} className={styles.row}>
          <div className={styles.grow}>
            <EditWords
              id={key}
              label={itemLabel}
              value={item}
              save={(changed, gesture) => void save((now) => now.with(position, changed ?? { fa: '' }), gesture)}
            />
          </div>
          <IconButton
            label={removeLabel(item.fa === '' ? { fa: t('common.untitled') } : item)}
            icon={<X size={15} aria-hidden />}
            onPress={() => void save((now) => now.toSpliced(position, 1))}
          />
        </div>
      ))}
      <AddWords id={`${id}.new`} label={newLabel} addLabel={addLabel} add={(item) => save((now) => [...now, item])} />
    </div>
  );
}
