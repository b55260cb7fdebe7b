/** Indicators and source. */
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { EditText } from '../../../widgets/EditText';
import { EditTextList } from '../../../widgets/EditTextList';
import { optionalText } from '../../../widgets/reading';
import { changeNeed } from '../../../widgets/saving';
import { withField } from '../../../widgets/withField';
import { fieldId, type NeedFieldsProps, saveField } from './needField';

export function MoreFields({ need }: NeedFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <Section title={t('needs.group.kpis')}>
        <EditTextList
          id={fieldId(need, 'kpis')}
          itemLabel={t('needs.field.kpi')}
          newLabel={t('needs.newKpi')}
          addLabel={t('needs.addKpi')}
          removeLabel={(item) => t('forms.removeItem', { item })}
          items={need.kpis ?? []}
          save={(change, gesture) =>
            changeNeed(
              need.id,
              (now) => {
                const kpis = change(now.kpis ?? []);
                return withField(now, 'kpis', kpis.length === 0 ? undefined : kpis);
              },
              gesture,
            )
          }
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
