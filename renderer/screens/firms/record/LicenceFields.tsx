/** The production licence: number, date and products, if there is one. */
import type { Firm } from '../../../../shared/model/firm';
import { CheckField } from '../../../components/CheckField';
import { FieldGrid } from '../../../components/FieldGrid';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { DayField } from '../../../widgets/DayField';
import { EditText } from '../../../widgets/EditText';
import { EditTextList } from '../../../widgets/EditTextList';
import forms from '../../../widgets/forms.module.css';
import { optionalText } from '../../../widgets/reading';
import { changeFirm } from '../../../widgets/saving';
import { withField } from '../../../widgets/withField';
import type { RecordProps } from './FactsTab';
import { fieldId, saveField } from './firmField';

type Licence = NonNullable<Firm['productionLicence']>;

export function LicenceFields({ firm }: RecordProps) {
  const { t } = useWords();
  const licence = firm.productionLicence;
  const change = (by: (licence: Licence) => Licence, gesture?: string) =>
    changeFirm(
      firm.id,
      (now) => withField(now, 'productionLicence', by(now.productionLicence ?? { number: '' })),
      gesture,
    );
  return (
    <Section title={t('firms.group.licence')} part="licence">
      <div className={forms.stack}>
        <CheckField
          label={t('firms.field.hasLicence')}
          isSelected={licence !== undefined}
          onChange={(has) => saveField(firm, 'productionLicence')(has ? { number: '' } : undefined)}
        />
        {licence !== undefined && (
          <>
            <FieldGrid>
              <EditText
                id={fieldId(firm, 'licenceNumber')}
                label={t('firms.field.licenceNumber')}
                value={licence.number === '' ? undefined : licence.number}
                format={optionalText()}
                save={(number, gesture) => void change((now) => ({ ...now, number: number ?? '' }), gesture)}
              />
              <DayField
                label={t('firms.field.licenceIssuedOn')}
                value={licence.issuedOn}
                onChange={(issuedOn) => void change((now) => withField(now, 'issuedOn', issuedOn))}
              />
            </FieldGrid>
            <span className={forms.quiet}>{t('firms.field.licenceProducts')}</span>
            <EditTextList
              id={fieldId(firm, 'products')}
              itemLabel={t('firms.field.product')}
              newLabel={t('firms.newProduct')}
              addLabel={t('firms.addProduct')}
              removeLabel={(item) => t('forms.removeItem', { item })}
              items={licence.products ?? []}
              save={(by, gesture) =>
                change((now) => {
                  const products = by(now.products ?? []);
                  return withField(now, 'products', products.length === 0 ? undefined : products);
                }, gesture)
              }
            />
          </>
        )}
      </div>
    </Section>
  );
}
