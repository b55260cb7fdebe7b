/** The list of foreign cities: name, country, what ties them, since when and by which source. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { sentence } from '../../../../shared/language/messages/sentence';
import { formatPlain } from '../../../../shared/language/numerals';
import { type City, cityKinds } from '../../../../shared/model/international';
import type { Workspace } from '../../../../shared/model/workspace';
import { countryTable } from '../../../../shared/reference/countries';
import { IconButton } from '../../../components/IconButton';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { EditChoice } from '../../../widgets/EditChoice';
import { EditText } from '../../../widgets/EditText';
import { EditWords } from '../../../widgets/EditWords';
import forms from '../../../widgets/forms.module.css';
import { RemovalDialog } from '../../../widgets/RemovalDialog';
import { maybe, optionalText, wholeNumber } from '../../../widgets/reading';
import { changeCity } from '../../../widgets/saving';
import { withField } from '../../../widgets/withField';
import styles from './abroad.module.css';
import { NewCity } from './NewCity';

const anyYear = wholeNumber(1900, 2200);
/** A year as the model allows; its digits are not grouped. */
const year = maybe<number>({
  read(text) {
    const reading = anyYear.read(text);
    return reading.ok ? reading : { ok: false, sentence: sentence('abroad.yearWrong') };
  },
  write: formatPlain,
});

export function Cities({ workspace }: { readonly workspace: Workspace }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { cities } = workspace.international;
  return (
    <Section
      title={t('abroad.cityList')}
      count={cities.length}
      part="cities"
      isCollapsible
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <div className={forms.stack}>
        <ul className={forms.stack}>
          {cities.map((city) => (
            <CityFields key={city.id} city={city} />
          ))}
        </ul>
        <NewCity />
      </div>
    </Section>
  );
}

function CityFields({ city }: { readonly city: City }) {
  const { t, text } = useWords();
  const [isRemoving, setRemoving] = useState(false);
  const { id } = city;
  const change = (by: (now: City) => City, gesture?: string) => void changeCity(id, by, gesture);
  return (
    <li className={styles.city} data-city={id}>
      <EditWords
        id={`city.${id}.name`}
        label={t('abroad.cityName')}
        value={city.name}
        save={(name = { fa: '' }, gesture) => change((now) => ({ ...now, name }), gesture)}
      />
      <EditChoice
        label={t('abroad.country')}
        value={city.country}
        options={countryTable.rows.map(({ code, name }) => ({ id: code, label: text(name) }))}
        save={(country) => change((now) => ({ ...now, country }))}
      />
      <EditChoice
        label={t('abroad.kindLabel')}
        value={city.kind}
        options={cityKinds.map((kind) => ({ id: kind, label: t(`abroad.cityKind.${kind}`) }))}
        save={(kind) => change((now) => ({ ...now, kind }))}
      />
      <EditText
        id={`city.${id}.since`}
        label={t('abroad.since')}
        value={city.since}
        format={year}
        dir="ltr"
        save={(since, gesture) => change((now) => withField(now, 'since', since), gesture)}
      />
      <EditText
        id={`city.${id}.source`}
        label={t('abroad.source')}
        value={city.source}
        format={optionalText()}
        save={(source, gesture) => change((now) => withField(now, 'source', source), gesture)}
      />
      <IconButton
        label={t('abroad.removeOf', { name: city.name })}
        icon={<Trash2 size={15} aria-hidden />}
        onPress={() => setRemoving(true)}
      />
      {isRemoving && (
        <RemovalDialog
          removal={{ name: city.name, command: { kind: 'city.remove', cityId: id } }}
          onClose={() => setRemoving(false)}
        />
      )}
    </li>
  );
}
