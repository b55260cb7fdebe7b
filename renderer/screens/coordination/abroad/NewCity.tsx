/** One foreign city more: its name and the country it lies in. */
import { nextId } from '../../../../shared/ids';
import { sentence } from '../../../../shared/language/messages/sentence';
import { fold } from '../../../../shared/language/persian';
import { countryTable } from '../../../../shared/reference/countries';
import { useWords } from '../../../state/language';
import { AddByText } from '../../../widgets/AddByText';
import type { Format } from '../../../widgets/reading';
import { saveNew } from '../../../widgets/saving';

/** A country by its name in either language or by its code, read as its code. */
const country: Format<string> = {
  read(text) {
    const meant = fold(text);
    const row = countryTable.rows.find(({ code, name }) => [code, name.fa, name.en].some((one) => fold(one) === meant));
    return row === undefined ? { ok: false, sentence: sentence('forms.notOnList') } : { ok: true, value: row.code };
  },
  write: (code) => code,
};

function addCity({ name, country: code }: Readonly<Record<'name' | 'country', string>>): Promise<boolean> {
  return saveNew(({ international: { cities } }) => {
    const taken = cities.map(({ id }) => id);
    return {
      kind: 'city.save',
      city: { id: nextId('city-', taken), name: { fa: name }, country: code, kind: 'other' },
    };
  });
}

export function NewCity() {
  const { t, text } = useWords();
  return (
    <AddByText
      id="city.new"
      fields={[
        { key: 'name', label: t('forms.inPersian', { field: t('abroad.newCity') }), dir: 'rtl' },
        {
          key: 'country',
          label: t('abroad.newCountry'),
          format: country,
          suggestions: countryTable.rows.map(({ name }) => text(name)),
        },
      ]}
      addLabel={t('abroad.addCity')}
      add={addCity}
    />
  );
}
