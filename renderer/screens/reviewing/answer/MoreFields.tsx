/** What may be said beside the stance: a conflict of interest with a member, another firm, a comment. */
import type { ProposedConsortium } from '../../../../shared/exchange/review/package';
import type { UnfinishedItem } from '../../../../shared/exchange/review/unfinished';
import type { FirmId } from '../../../../shared/ids';
import { limits } from '../../../../shared/model/limits';
import { CheckField } from '../../../components/CheckField';
import { TextField } from '../../../components/TextField';
import { useWords } from '../../../state/language';
import forms from '../../../widgets/forms.module.css';
import { withField } from '../../../widgets/withField';
import styles from '../reviewing.module.css';
import { answer } from '../state/drafting';

interface MoreFieldsProps {
  readonly consortium: ProposedConsortium;
  readonly item: UnfinishedItem;
  /** Is there a place for a comment? Where a reason is asked for, that is the place. */
  readonly isCommented: boolean;
}

export function MoreFields({ consortium: { id, members }, item, isCommented }: MoreFieldsProps) {
  const { t, text } = useWords();
  const rivals = item.conflictWith ?? [];
  const declare = (firmId: FirmId, isRival: boolean) => {
    const others = rivals.filter((one) => one !== firmId);
    const conflictWith = isRival ? [...others, firmId] : others;
    answer(id, (now) => withField(now, 'conflictWith', conflictWith.length === 0 ? undefined : conflictWith));
  };
  return (
    <div className={forms.stack}>
      {members.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like the other fields
        <div className={forms.stack} role="group" aria-label={t('reviewing.answer.conflict')}>
          <span className={styles.quiet}>{t('reviewing.answer.conflict')}</span>
          {members.map((member) => (
            <CheckField
              key={member.id}
              label={text(member.name)}
              isSelected={rivals.includes(member.id)}
              onChange={(isRival) => declare(member.id, isRival)}
            />
          ))}
        </div>
      )}
      <TextField
        label={t('reviewing.answer.suggest')}
        value={item.suggestFirm ?? ''}
        onChange={(firm) => answer(id, (now) => withField(now, 'suggestFirm', firm || undefined))}
        maxLength={limits.shortText}
      />
      {isCommented && (
        <TextField
          label={t('reviewing.answer.comment')}
          value={item.comment ?? ''}
          onChange={(comment) => answer(id, (now) => withField(now, 'comment', comment || undefined))}
          rows={2}
          maxLength={limits.longText}
        />
      )}
    </div>
  );
}
