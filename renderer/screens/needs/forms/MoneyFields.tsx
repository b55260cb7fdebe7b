/** Budget range and how the result comes into use. */
import { FieldGrid } from '../../../components/FieldGrid';
import { Section } from '../../../components/Section';
import { useCurrency } from '../../../state/document';
import { useWords } from '../../../state/language';
import { EditText } from '../../../widgets/EditText';
import { EditWords } from '../../../widgets/EditWords';
import formStyles from '../../../widgets/forms.module.css';
import { maybe, money } from '../../../widgets/reading';
import { fieldId, type NeedFieldsProps, saveField } from './needField';

export function MoneyFields({ need }: NeedFieldsProps) {
  const { t } = useWords();
  const currency = useCurrency();
  const { budgetMin, budgetMax } = need;
  const isTurned = budgetMin !== undefined && budgetMax !== undefined && budgetMax < budgetMin;
  return (
    <Section title={t('needs.group.money')}>
      <FieldGrid>
        <EditText
          id={fieldId(need, 'budgetMin')}
          label={t('needs.field.budgetMin')}
          value={budgetMin}
          format={maybe(money(currency))}
          save={saveField(need, 'budgetMin')}
        />
        <EditText
          id={fieldId(need, 'budgetMax')}
          label={t('needs.field.budgetMax')}
          value={budgetMax}
          format={maybe(money(currency))}
          save={saveField(need, 'budgetMax')}
        />
      </FieldGrid>
      {isTurned && (
        <p role="alert" className={formStyles.warning}>
          {t('forms.refused.moneyOrder')}
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
