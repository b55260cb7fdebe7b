/** Where the firm is, where it may work, and where it exports to. */
import { useMemo } from 'react';
import { formatNumber } from '../../../../shared/language/numerals';
import { compareNames } from '../../../../shared/language/persian';
import { countryTable } from '../../../../shared/reference/countries';
import { districtTable } from '../../../../shared/reference/districts';
import { DistrictPicker } from '../../../components/DistrictPicker';
import { FieldGrid } from '../../../components/FieldGrid';
import { Section } from '../../../components/Section';
import { useWords, type Words } from '../../../state/language';
import { EditMaybeChoice } from '../../../widgets/EditChoice';
import { EditText } from '../../../widgets/EditText';
import { PickMany } from '../../../widgets/PickMany';
import { optionalText } from '../../../widgets/reading';
import { changeFirm } from '../../../widgets/saving';
import type { RecordProps } from './FactsTab';
import { fieldId, saveField } from './firmField';

/** Countries of the table, and codes that only the firm's list has. */
function countriesFor(codes: readonly string[], { text }: Words) {
  const known = countryTable.rows.map(({ code, name }) => ({ id: code, label: text(name) }));
  const strange = codes.filter((code) => known.every(({ id }) => id !== code)).map((id) => ({ id, label: id }));
  return [...known, ...strange].sort((a, b) => compareNames(a.label, b.label));
}

export function PlaceFields({ firm }: RecordProps) {
  const words = useWords();
  const { t, language } = words;
  const countries = useMemo(() => countriesFor(firm.exportCountries, words), [firm.exportCountries, words]);
  const districts = districtTable.rows.map(({ number }) => ({
    id: String(number),
    label: t('common.district', { number }),
  }));
  const saveDistrict = saveField(firm, 'homeDistrict');
  return (
    <Section title={t('firms.group.place')} part="place">
      <FieldGrid>
        <EditMaybeChoice
          label={t('firms.field.homeDistrict')}
          value={firm.homeDistrict === undefined ? undefined : String(firm.homeDistrict)}
          options={districts}
          save={(id) => saveDistrict(id === undefined ? undefined : Number(id))}
        />
        <EditText
          id={fieldId(firm, 'site')}
          label={t('firms.field.site')}
          value={firm.site}
          format={optionalText()}
          save={saveField(firm, 'site')}
        />
      </FieldGrid>
      <DistrictPicker
        label={t('firms.field.servesDistricts')}
        hint={t('firms.field.servesHint')}
        value={firm.servesDistricts}
        onChange={(servesDistricts) =>
          void changeFirm(firm.id, (now) => ({ ...now, servesDistricts: [...servesDistricts] }))
        }
        nameOf={(district) => formatNumber(district, language)}
      />
      <PickMany
        label={t('firms.field.exportCountries')}
        addLabel={t('firms.field.addCountry')}
        options={countries}
        value={firm.exportCountries}
        onChange={(exportCountries) => void changeFirm(firm.id, (now) => ({ ...now, exportCountries }))}
      />
    </Section>
  );
}
