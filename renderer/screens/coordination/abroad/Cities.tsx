/** The list of foreign cities: name, country, what ties them, since when and by which source. */
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { nextId } from '../../../../shared/ids';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import { type City, cityKinds } from '../../../../shared/model/international';
import type { Workspace } from '../../../../shared/model/workspace';
import { countryTable } from '../../../../shared/reference/countries';
import { Button } from '../../../components/Button';
import { IconButton } from '../../../components/IconButton';
import { Section } from '../../../components/Section';
import { execute } from '../../../state/execute';
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

/** As the model allows. */
const year = maybe(wholeNumber(1900, 2200));

async function addCity({ international: { cities } }: Workspace): Promise<void> {
  const id = nextId(
    'city-',
    cities.map((city) => city.id),
  );
  await execute({
    kind: 'city.save',
    city: { id, name: both(sentence('abroad.newCity')), country: 'RU', kind: 'other' },
  });
}

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
      actions={
        <Button
          icon={<Plus size={16} aria-hidden />}
          onPress={() => {
            setOpen(true);
            void addCity(workspace);
          }}
        >
          {t('abroad.addCity')}
        </Button>
      }
    >
      <ul className={forms.stack}>
        {cities.map((city) => (
          <CityFields key={city.id} city={city} />
        ))}
      </ul>
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
