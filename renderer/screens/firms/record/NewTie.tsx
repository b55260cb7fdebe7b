/** Adds a tie with another firm. */
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { nextId, tieIdSchema } from '../../../../shared/ids';
import { compareNames, matches } from '../../../../shared/language/persian';
import { type TieKind, tieKinds } from '../../../../shared/model/tie';
import { Button } from '../../../components/Button';
import { ComboField } from '../../../components/ComboField';
import { SelectField } from '../../../components/SelectField';
import { currentWorkspace, useWorkspace } from '../../../state/document';
import { execute } from '../../../state/execute';
import { useWords } from '../../../state/language';
import forms from '../../../widgets/forms.module.css';
import type { RecordProps } from './FactsTab';

export function NewTie({ firm }: RecordProps) {
  const { t, text } = useWords();
  const firms = useWorkspace()?.firms;
  const [otherId, setOther] = useState<string>();
  const [kind, setKind] = useState<TieKind>('partner');
  const options = useMemo(
    () =>
      (firms ?? [])
        .filter(({ id }) => id !== firm.id)
        .map(({ id, name }) => ({ id, label: text(name) }))
        .sort((a, b) => compareNames(a.label, b.label)),
    [firms, firm.id, text],
  );
  const other = options.find(({ id }) => id === otherId);
  const add = () => {
    if (other === undefined) return;
    const taken = (currentWorkspace()?.ties ?? []).map(({ id }) => id);
    const id = tieIdSchema.parse(nextId('T', taken));
    void execute({ kind: 'tie.save', tie: { id, kind, firmIds: [firm.id, other.id] } });
  };
  return (
    <div className={forms.item}>
      <ComboField
        label={t('firms.tie.with')}
        value={otherId}
        options={options}
        onChange={setOther}
        matches={(name, typed) => matches(typed, name)}
        emptyText={t('forms.notOnList')}
      />
      <SelectField
        label={t('firms.tie.kind')}
        value={kind}
        options={tieKinds.map((id) => ({ id, label: t(`nouns.tie.${id}`) }))}
        onChange={setKind}
      />
      <div>
        <Button icon={<Plus size={15} aria-hidden />} isDisabled={other === undefined} onPress={add}>
          {t('firms.addTie')}
        </Button>
      </div>
    </div>
  );
}
