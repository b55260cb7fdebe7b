/** Budget range and how the result comes into use. */
import { FieldGrid } from '../../../components/FieldGrid';
import { Section } from '../../../components/Section';
import { useCurrency } from '../../../state/document';
import { useWords } from '../../../state/language';
import { EditMoney } from '../../../widgets/EditMoney';
import { EditWords } from '../../../widgets/EditWords';
import formStyles from '../../../widgets/forms.module.css';
import { fieldId, type NeedFieldsProps, saveField } from './needField';

export function MoneyFields({ need }: NeedFieldsProps) {
  const { t } = useWords();
  const currency = useCurrency();
  const { budgetMin, budgetMax } = need;
  const isTurned = budgetMin !== undefined && budgetMax !== undefined && budgetMax < budgetMin;
  return (
    <Section title={t('needs.group.money')}>
      <FieldGrid>
        <EditMoney
          id={fieldId(need, 'budgetMin')}
          label={t('needs.field.budgetMin')}
          value={budgetMin}
          save={saveField(need, 'budgetMin')}
        />
        <EditMoney
          id={fieldId(need, 'budgetMax')}
          label={t('needs.field.budgetMax')}
          value={budgetMax}
          save={saveField(need, 'budgetMax')}
        />
      </FieldGrid>
      {isTurned && (
        <p role="alert" className={formStyles.warning}>
          {t('forms.refused.moneyOrder', {
            min: { money: budgetMin, currency },
            max: { money: budgetMax, currency },
          })}
        </p>
      )}
      <EditWords
        id={fieldId(need, 'adoptionPath')}
        label={t('needs.field.adoptionPath')}
        value={need.adoptionPath}
        isOptional
        rows={2}
        save={saveField(need, 'adoptionPath')}
      />
    </Section>
  );
}
