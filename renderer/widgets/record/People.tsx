/** Gifted people whom the firm presents, each with consent or without. */
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { nextId } from '../../../shared/ids';
import { compareNames } from '../../../shared/language/persian';
import type { Talent } from '../../../shared/model/firm';
import { limits } from '../../../shared/model/limits';
import { Button } from '../../components/Button';
import { CheckField } from '../../components/CheckField';
import { FieldGrid } from '../../components/FieldGrid';
import { TextField } from '../../components/TextField';
import { useWords } from '../../state/language';
import forms from '../forms.module.css';
import { PickMany } from '../PickMany';
import { ItemHead } from './ItemHead';
import type { RecordProps } from './recordDraft';

const pathOf = (id: string) => `talents/${id}`;

function PersonFields({ person, record }: RecordProps & { readonly person: Talent }) {
  const { t, text } = useWords();
  const { capabilities, correct } = record;
  const options = useMemo(
    () =>
      capabilities.map(({ id, name }) => ({ id, label: text(name) })).sort((a, b) => compareNames(a.label, b.label)),
    [capabilities, text],
  );
  const change = (by: Partial<Talent>) => correct(pathOf(person.id), { ...person, ...by });
  return (
    <>
      <FieldGrid>
        <TextField
          label={t('firms.talent.name')}
          value={person.name}
          onChange={(name) => change({ name })}
          isRequired
          maxLength={limits.shortText}
        />
        <TextField
          label={t('firms.talent.expertise')}
          value={text(person.expertise)}
          onChange={(expertise) => change({ expertise: { fa: expertise } })}
          maxLength={limits.longText}
        />
        <PickMany
          label={t('firms.talent.capabilities')}
          addLabel={t('common.add')}
          options={options}
          value={person.capabilityIds}
          onChange={(capabilityIds) => change({ capabilityIds })}
        />
      </FieldGrid>
      <CheckField
        label={t('firms.talent.consent')}
        hint={t('firms.talent.noConsent')}
        isSelected={person.consent}
        onChange={(consent) => change({ consent })}
      />
    </>
  );
}

export function People({ record }: RecordProps) {
  const { t } = useWords();
  const { before, now, isCorrected, correct } = record;
  const known = [...before.talents, ...now.talents.filter(({ id }) => before.talents.every((old) => old.id !== id))];
  const add = () => {
    const id = nextId(
      `${now.id}-t`,
      known.map((one) => one.id),
    );
    correct(pathOf(id), { id, name: '', expertise: { fa: '' }, capabilityIds: [], consent: false });
  };
  return (
    <div className={forms.stack}>
      {known.length === 0 && <p className={forms.quiet}>{t('firms.noTalents')}</p>}
      <ul className={forms.stack}>
        {known.map(({ id, name }) => {
          const person = now.talents.find((one) => one.id === id);
          const old = before.talents.find((one) => one.id === id);
          const mark = isCorrected(pathOf(id)) ? (person === undefined ? 'removed' : 'corrected') : undefined;
          const called = person?.name || name || t('nouns.talent');
          return (
            <li key={id} className={forms.item}>
              <ItemHead
                name={called}
                {...(mark === undefined ? {} : { mark })}
                removeLabel={t('firms.removeTalent', { name: called })}
                onRemove={() => correct(pathOf(id), null)}
                onRestore={() => correct(pathOf(id), old ?? null)}
              />
              {person !== undefined && <PersonFields person={person} record={record} />}
            </li>
          );
        })}
      </ul>
      <div>
        <Button icon={<Plus size={15} aria-hidden />} onPress={add}>
          {t('firms.addTalent')}
        </Button>
      </div>
    </div>
  );
}
