/** Indicators and source. */
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { EditText } from '../../../widgets/EditText';
import { EditTextList } from '../../../widgets/EditTextList';
import { optionalText } from '../../../widgets/reading';
import { fieldId, type NeedFieldsProps, saveField } from './needField';

export function MoreFields({ need }: NeedFieldsProps) {
  const { t } = useWords();
  const saveKpis = saveField(need, 'kpis');
  return (
    <>
      <Section title={t('needs.group.kpis')}>
        <EditTextList
          id={fieldId(need, 'kpis')}
          itemLabel={t('needs.field.kpi')}
          addLabel={t('needs.addKpi')}
          removeLabel={(item) => t('forms.removeItem', { item })}
          items={need.kpis ?? []}
          save={(kpis, gesture) => saveKpis(kpis.length === 0 ? undefined : kpis, gesture)}
        />
      </Section>
      <Section title={t('needs.group.more')}>
        <EditText
          id={fieldId(need, 'source')}
          label={t('needs.field.source')}
          value={need.source}
          format={optionalText()}
          save={saveField(need, 'source')}
        />
      </Section>
    </>
  );
}
