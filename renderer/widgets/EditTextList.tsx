/** A short list of texts in both languages, one under the other. */
import { Plus, X } from 'lucide-react';
import type { Text } from '../../shared/model/text';
import { Button } from '../components/Button';
import { IconButton } from '../components/IconButton';
import { useWords } from '../state/language';
import { EditWords } from './EditWords';
import styles from './forms.module.css';

interface EditTextListProps {
  readonly id: string;
  /** What one item is called. */
  readonly itemLabel: string;
  readonly addLabel: string;
  readonly removeLabel: (item: Text) => string;
  readonly items: readonly Text[];
  readonly save: (items: readonly Text[], gesture?: string) => void;
}

export function EditTextList({ id, itemLabel, addLabel, removeLabel, items, save }: EditTextListProps) {
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
              save={(changed, gesture) => save(items.with(position, changed ?? { fa: '' }), gesture)}
            />
          </div>
          <IconButton
            label={removeLabel(item.fa === '' ? { fa: t('common.untitled') } : item)}
            icon={<X size={15} aria-hidden />}
            onPress={() => save(items.toSpliced(position, 1))}
          />
        </div>
      ))}
      <div>
        <Button icon={<Plus size={15} aria-hidden />} onPress={() => save([...items, { fa: '' }])}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
