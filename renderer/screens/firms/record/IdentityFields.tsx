/** Name, national identifier, class and size. */
import { firmClassIds, firmSizes } from '../../../../shared/model/firm';
import { FieldGrid } from '../../../components/FieldGrid';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { EditChoice, EditMaybe, EditMaybeChoice } from '../../../widgets/EditChoice';
import { EditText } from '../../../widgets/EditText';
import { EditWords } from '../../../widgets/EditWords';
import { list, maybe, nationalId, optionalText } from '../../../widgets/reading';
import { changeFirm } from '../../../widgets/saving';
import type { RecordProps } from './FactsTab';
import { fieldId, saveField } from './firmField';

export function IdentityFields({ firm }: RecordProps) {
  const { t } = useWords();
  return (
    <Section title={t('firms.group.identity')}>
      <FieldGrid>
        <EditWords
          id={fieldId(firm, 'name')}
          label={t('firms.field.name')}
          value={firm.name}
          save={saveField(firm, 'name')}
        />
        <EditText
          id={fieldId(firm, 'nationalId')}
          label={t('firms.field.nationalId')}
          value={firm.nationalId}
          format={maybe(nationalId)}
          dir="ltr"
          save={saveField(firm, 'nationalId')}
        />
        <EditChoice
          label={t('firms.field.size')}
          value={firm.size}
          options={firmSizes.map((id) => ({ id, label: t(`nouns.size.${id}`) }))}
          save={(size) => void changeFirm(firm.id, (now) => ({ ...now, size }))}
        />
        <EditMaybeChoice
          label={t('firms.field.class')}
          value={firm.class}
          options={firmClassIds.map((id) => ({ id, label: t(`nouns.class.${id}`) }))}
          save={saveField(firm, 'class')}
        />
        <EditText
          id={fieldId(firm, 'legacyClass')}
          label={t('firms.field.legacyClass')}
          value={firm.legacyClass}
          format={optionalText()}
          save={saveField(firm, 'legacyClass')}
        />
        <EditText
          id={fieldId(firm, 'fields')}
          label={t('firms.field.fields')}
          hint={t('firms.field.fieldsHint')}
          value={firm.fields}
          format={list}
          save={(fields, gesture) => void changeFirm(firm.id, (now) => ({ ...now, fields }), gesture)}
        />
        <EditMaybe
          label={t('firms.field.privateOwnership')}
          value={firm.privateOwnership}
          save={saveField(firm, 'privateOwnership')}
        />
        <EditText
          id={fieldId(firm, 'source')}
          label={t('firms.field.source')}
          value={firm.source}
          format={optionalText()}
          save={saveField(firm, 'source')}
        />
      </FieldGrid>
    </Section>
  );
}
