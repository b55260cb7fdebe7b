/** The conditions under which the firm accepts. */
import type { ProposedConsortium } from '../../../../shared/exchange/review/package';
import type { Conditions, UnfinishedItem } from '../../../../shared/exchange/review/unfinished';
import { roles } from '../../../../shared/model/consortium';
import { limits } from '../../../../shared/model/limits';
import { FieldGrid } from '../../../components/FieldGrid';
import { NumberField } from '../../../components/NumberField';
import { SelectField } from '../../../components/SelectField';
import { TextField } from '../../../components/TextField';
import { useWords } from '../../../state/language';
import { MoneyField } from '../../../widgets/MoneyField';
import { withField } from '../../../widgets/withField';
import styles from '../reviewing.module.css';
import { answer } from '../state/drafting';
import { useAsked } from '../state/review';

interface ConditionFieldsProps {
  readonly consortium: ProposedConsortium;
  readonly item: UnfinishedItem;
}

const same = 'same';

export function ConditionFields({ consortium: { id }, item }: ConditionFieldsProps) {
  const { t } = useWords();
  const { office } = useAsked();
  const conditions = item.conditions ?? {};
  const set = <Key extends keyof Conditions>(key: Key, value: Conditions[Key] | undefined) =>
    answer(id, (now) => ({ ...now, conditions: withField(now.conditions ?? {}, key, value) }));
  const roleOptions = [
    { id: same, label: t('reviewing.answer.sameRole') },
    ...roles.map((role) => ({ id: role, label: t(`nouns.role.${role}`) })),
  ];
  return (
    <>
      <p className={styles.quiet}>{t('reviewing.answer.conditions')}</p>
      <FieldGrid>
        <SelectField
          label={t('reviewing.answer.role')}
          value={conditions.role ?? same}
          options={roleOptions}
          onChange={(chosen) =>
            set(
              'role',
              roles.find((role) => role === chosen),
            )
          }
        />
        <NumberField
          label={t('reviewing.answer.share')}
          value={conditions.sharePercent}
          onChange={(share) => set('sharePercent', share)}
          min={0}
          max={100}
          suffix={t('reviewing.answer.percent')}
        />
        <MoneyField
          label={t('reviewing.answer.budget')}
          currency={office.currency ?? 'rial'}
          value={conditions.budget}
          onChange={(budget) => set('budget', budget)}
        />
        <TextField
          label={t('reviewing.answer.timing')}
          value={conditions.timing ?? ''}
          onChange={(timing) => set('timing', timing || undefined)}
          maxLength={limits.longText}
        />
      </FieldGrid>
      <TextField
        label={t('reviewing.answer.text')}
        value={conditions.text ?? ''}
        onChange={(text) => set('text', text || undefined)}
        rows={2}
        maxLength={limits.longText}
      />
    </>
  );
}
