/** The head of one item of the record: its name, whether it is corrected, and the ways to take it away or back. */
import { RotateCcw, X } from 'lucide-react';
import { Chip } from '../../components/Chip';
import { IconButton } from '../../components/IconButton';
import { useWords } from '../../state/language';
import forms from '../forms.module.css';

interface ItemHeadProps {
  readonly name: string;
  readonly mark?: 'corrected' | 'removed';
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
}

export function ItemHead({ name, mark, removeLabel, onRemove, onRestore }: ItemHeadProps) {
  const { t } = useWords();
  return (
    <div className={forms.itemHead}>
      <bdi className={forms.title}>{name}</bdi>
      <span className={forms.row}>
        {mark !== undefined && (
          <>
            <Chip tone={mark === 'removed' ? 'pomegranate' : 'lapis'}>{t(`reviewing.record.${mark}`)}</Chip>
            <IconButton
              label={t('reviewing.record.restore', { what: name })}
              icon={<RotateCcw size={15} aria-hidden />}
              onPress={onRestore}
            />
          </>
        )}
        {mark !== 'removed' && <IconButton label={removeLabel} icon={<X size={15} aria-hidden />} onPress={onRemove} />}
      </span>
    </div>
  );
}
