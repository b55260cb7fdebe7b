/** What the paper says of one consortium. */

import type { Consortium } from '../../../../shared/model/consortium';
import { roles } from '../../../../shared/model/consortium';
import type { Firm } from '../../../../shared/model/firm';
import { stances } from '../../../../shared/model/review';
import { FieldGrid } from '../../../components/FieldGrid';
import { NumberField } from '../../../components/NumberField';
import { SelectField } from '../../../components/SelectField';
import { TextField } from '../../../components/TextField';
import { useCurrency } from '../../../state/document';
import { useWords } from '../../../state/language';
import { MoneyField } from '../../../widgets/MoneyField';
import { PickMany } from '../../../widgets/PickMany';
import type { PaperItem } from './draft';
import styles from './paper.module.css';

interface PaperItemFieldsProps {
  readonly consortium: Consortium;
  readonly others: readonly Firm[];
  readonly item: PaperItem;
  readonly change: (change: Partial<PaperItem>) => void;
}

const none = 'none';

function Conditions({ item, change }: Pick<PaperItemFieldsProps, 'item' | 'change'>) {
  const { t } = useWords();
  const currency = useCurrency();
  return (
    <FieldGrid>
      <SelectField
        label={t('reviews.paper.role')}
        value={item.role ?? none}
        options={[
          { id: none, label: t('reviews.paper.none') },
          ...roles.map((id) => ({ id, label: t(`nouns.role.${id}`) })),
        ]}
        onChange={(id) => change({ role: roles.find((one) => one === id) })}
      />
      <NumberField
        label={t('reviews.paper.share')}
        value={item.sharePercent}
        min={0}
        max={100}
        onChange={(sharePercent) => change({ sharePercent })}
      />
      <MoneyField
        label={t('reviews.paper.budget')}
        currency={currency}
        value={item.budget}
        onChange={(budget) => change({ budget })}
      />
      <TextField label={t('reviews.paper.timing')} value={item.timing} onChange={(timing) => change({ timing })} />
      <TextField label={t('reviews.paper.text')} value={item.text} onChange={(text) => change({ text })} />
    </FieldGrid>
  );
}

export function PaperItemFields({ consortium, others, item, change }: PaperItemFieldsProps) {
  const { t, text } = useWords();
  const choices = [none, ...stances] as const;
  const isSaid = item.stance !== none;
  return (
    <fieldset className={styles.item}>
      <legend>{text(consortium.name)}</legend>
      <SelectField
        label={t('reviews.paper.stance')}
        value={item.stance}
        options={choices.map((id) => ({
          id,
          label: id === none ? t('reviews.paper.none') : t(`nouns.stance.${id}`),
        }))}
        onChange={(stance) => change({ stance })}
      />
      {item.stance === 'conditional' && <Conditions item={item} change={change} />}
      {isSaid && (
        <FieldGrid>
          <TextField
            label={t('reviews.paper.comment')}
            value={item.comment}
            onChange={(comment) => change({ comment })}
          />
          <TextField
            label={t('reviews.paper.suggest')}
            value={item.suggestFirm}
            onChange={(suggestFirm) => change({ suggestFirm })}
          />
          <PickMany
            label={t('reviews.paper.conflict')}
            addLabel={t('reviews.paper.addConflict')}
            options={others.map(({ id, name }) => ({ id, label: text(name) }))}
            value={item.conflictWith}
            onChange={(conflictWith) => change({ conflictWith })}
          />
        </FieldGrid>
      )}
    </fieldset>
  );
}
