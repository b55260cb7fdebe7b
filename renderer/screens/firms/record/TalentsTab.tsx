/** Gifted people whom the firm presents, each with consent or without. */
import { X } from 'lucide-react';
import { useMemo } from 'react';
import { nextId } from '../../../../shared/ids';
import { compareNames } from '../../../../shared/language/persian';
import type { Talent } from '../../../../shared/model/firm';
import { CheckField } from '../../../components/CheckField';
import { IconButton } from '../../../components/IconButton';
import { useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { AddByText } from '../../../widgets/AddByText';
import { EditText } from '../../../widgets/EditText';
import { EditWords } from '../../../widgets/EditWords';
import forms from '../../../widgets/forms.module.css';
import { PickMany } from '../../../widgets/PickMany';
import { requiredText } from '../../../widgets/reading';
import { changeFirm } from '../../../widgets/saving';
import type { RecordProps } from './FactsTab';
import { fieldId } from './firmField';

interface PersonProps extends RecordProps {
  readonly talent: Talent;
}

function Person({ firm, talent }: PersonProps) {
  const { t, text } = useWords();
  const capabilities = useWorkspace()?.capabilities;
  const options = useMemo(
    () =>
      (capabilities ?? [])
        .map(({ id, name }) => ({ id, label: text(name) }))
        .sort((a, b) => compareNames(a.label, b.label)),
    [capabilities, text],
  );
  const change = (by: (talent: Talent) => Talent, gesture?: string) =>
    void changeFirm(
      firm.id,
      (now) => ({ ...now, talents: now.talents.map((one) => (one.id === talent.id ? by(one) : one)) }),
      gesture,
    );
  const remove = () =>
    void changeFirm(firm.id, (now) => ({ ...now, talents: now.talents.filter(({ id }) => id !== talent.id) }));
  const id = fieldId(firm, `talent.${talent.id}`);
  return (
    <li className={forms.item}>
      <div className={forms.row}>
        <div className={forms.grow}>
          <EditText
            id={`${id}.name`}
            label={t('firms.talent.name')}
            value={talent.name}
            format={requiredText()}
            isRequired
            save={(name, gesture) => change((one) => ({ ...one, name }), gesture)}
          />
        </div>
        <IconButton
          label={t('firms.removeTalent', { name: talent.name })}
          icon={<X size={15} aria-hidden />}
          onPress={remove}
        />
      </div>
      <EditWords
        id={`${id}.expertise`}
        label={t('firms.talent.expertise')}
        value={talent.expertise}
        save={(expertise = { fa: '' }, gesture) => change((one) => ({ ...one, expertise }), gesture)}
      />
      <PickMany
        label={t('firms.talent.capabilities')}
        addLabel={t('common.add')}
        options={options}
        value={talent.capabilityIds}
        onChange={(capabilityIds) => change((one) => ({ ...one, capabilityIds }))}
      />
      <CheckField
        label={t('firms.talent.consent')}
        hint={t('firms.talent.noConsent')}
        isSelected={talent.consent}
        onChange={(consent) => change((one) => ({ ...one, consent }))}
      />
    </li>
  );
}

export function TalentsTab({ firm }: RecordProps) {
  const { t } = useWords();
  const add = ({ name, expertise }: Readonly<Record<'name' | 'expertise', string>>) =>
    changeFirm(firm.id, (now) => {
      const id = nextId(
        `${now.id}-t`,
        now.talents.map((one) => one.id),
      );
      const talent = { id, name, expertise: { fa: expertise }, capabilityIds: [], consent: false };
      return { ...now, talents: [...now.talents, talent] };
    });
  return (
    <div className={forms.stack}>
      {firm.talents.length === 0 && <p className={forms.quiet}>{t('firms.noTalents')}</p>}
      <ul className={forms.stack}>
        {firm.talents.map((talent) => (
          <Person key={talent.id} firm={firm} talent={talent} />
        ))}
      </ul>
      <AddByText
        id={fieldId(firm, 'talent.new')}
        fields={[
          { key: 'name', label: t('firms.newTalent') },
          { key: 'expertise', label: t('forms.inPersian', { field: t('firms.newExpertise') }), dir: 'rtl' },
        ]}
        addLabel={t('firms.addTalent')}
        add={add}
      />
    </div>
  );
}
