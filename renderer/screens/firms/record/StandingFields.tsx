/** Capacity, owner group, people and research. */
import { FieldGrid } from '../../../components/FieldGrid';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { EditMoney } from '../../../widgets/EditMoney';
import { EditText } from '../../../widgets/EditText';
import { maybe, optionalText, wholeNumber } from '../../../widgets/reading';
import type { RecordProps } from './FactsTab';
import { fieldId, saveField } from './firmField';

const mostEmployees = 10_000_000;

export function StandingFields({ firm }: RecordProps) {
  const { t } = useWords();
  return (
    <Section title={t('firms.group.standing')}>
      <FieldGrid>
        <EditText
          id={fieldId(firm, 'capacity')}
          label={t('firms.field.capacity')}
          value={firm.capacity}
          format={wholeNumber(0, 9)}
          save={saveField(firm, 'capacity')}
        />
        <EditText
          id={fieldId(firm, 'employees')}
          label={t('firms.field.employees')}
          value={firm.employees}
          format={maybe(wholeNumber(0, mostEmployees))}
          save={saveField(firm, 'employees')}
        />
        <EditText
          id={fieldId(firm, 'ownerGroup')}
          label={t('firms.field.ownerGroup')}
          value={firm.ownerGroup}
          format={optionalText()}
          save={saveField(firm, 'ownerGroup')}
        />
        <EditMoney
          id={fieldId(firm, 'rndSpend')}
          label={t('firms.field.rndSpend')}
          value={firm.rndSpend}
          save={saveField(firm, 'rndSpend')}
        />
      </FieldGrid>
    </Section>
  );
}
