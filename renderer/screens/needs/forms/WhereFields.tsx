/** Districts, deadline and owner. */
import { formatNumber } from '../../../../shared/language/numerals';
import { DistrictPicker } from '../../../components/DistrictPicker';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { DayField } from '../../../widgets/DayField';
import { EditWords } from '../../../widgets/EditWords';
import { changeNeed } from '../../../widgets/saving';
import { fieldId, type NeedFieldsProps, saveField } from './needField';

export function WhereFields({ need }: NeedFieldsProps) {
  const { t, language } = useWords();
  return (
    <Section title={t('needs.group.where')}>
      <DistrictPicker
        label={t('needs.field.districts')}
        hint={t('needs.field.districtsHint')}
        value={need.districts}
        onChange={(districts) => void changeNeed(need.id, (now) => ({ ...now, districts: [...districts] }))}
        nameOf={(district) => formatNumber(district, language)}
      />
      <DayField
        label={t('needs.field.deadline')}
        part={fieldId(need, 'deadline')}
        value={need.deadline}
        onChange={saveField(need, 'deadline')}
      />
      <EditWords
        id={fieldId(need, 'owner')}
        label={t('needs.field.owner')}
        hint={t('needs.field.ownerHint')}
        value={need.owner}
        isOptional
        save={saveField(need, 'owner')}
      />
    </Section>
  );
}
