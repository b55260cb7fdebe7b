/** Which columns are shown; the name always is. */
import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button';
import { CheckField } from '../../components/CheckField';
import { Dialog } from '../../components/Dialog';
import { useWords } from '../../state/language';
import { type ColumnId, columnIds } from './columns';
import styles from './FirmsScreen.module.css';

interface ColumnChooserProps {
  readonly columns: readonly ColumnId[];
  readonly onChange: (columns: readonly ColumnId[]) => void;
}

export function ColumnChooser({ columns, onChange }: ColumnChooserProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const keep = (id: ColumnId, isShown: boolean) =>
    onChange(isShown ? [...columns, id] : columns.filter((one) => one !== id));
  return (
    <>
      <Button icon={<Columns3 size={16} aria-hidden />} onPress={() => setOpen(true)}>
        {t('firms.chooseColumns')}
      </Button>
      <Dialog
        title={t('firms.chooseColumns')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        closeLabel={t('common.close')}
        size="small"
      >
        <div className={styles.choices}>
          {columnIds.map((id) => (
            <CheckField
              key={id}
              label={t(`firms.column.${id}`)}
              isSelected={columns.includes(id)}
              isDisabled={id === 'name'}
              onChange={(isShown) => keep(id, isShown)}
            />
          ))}
        </div>
      </Dialog>
    </>
  );
}
