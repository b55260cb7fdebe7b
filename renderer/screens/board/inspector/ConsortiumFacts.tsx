/** Name, legal form and note of a consortium. */

import { legalForms } from '../../../../shared/model/consortium';
import type { Group } from '../../../../shared/model/grouping';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { EditMaybeChoice } from '../../../widgets/EditChoice';
import { EditWords } from '../../../widgets/EditWords';
import { withField } from '../../../widgets/withField';
import { changeConsortium } from '../state/consortiumChange';

export function ConsortiumFacts({ group }: { readonly group: Group }) {
  const { t } = useWords();
  const { id, name, legalForm, note } = group.consortium;
  return (
    <Section title={t('board.inspector.facts')}>
      <EditWords
        id={`consortium.${id}.name`}
        label={t('board.form.name')}
        value={name}
        save={(value, gesture) =>
          void changeConsortium(id, (before) => withField(before, 'name', value ?? before.name), gesture)
        }
      />
      <EditMaybeChoice
        label={t('board.inspector.legalForm')}
        value={legalForm}
        options={legalForms.map((form) => ({ id: form, label: t(`nouns.legalForm.${form}`) }))}
        save={(value) => void changeConsortium(id, (before) => withField(before, 'legalForm', value))}
      />
      <EditWords
        id={`consortium.${id}.note`}
        label={t('board.inspector.note')}
        value={note}
        isOptional
        rows={3}
        save={(value, gesture) => void changeConsortium(id, (before) => withField(before, 'note', value), gesture)}
      />
    </Section>
  );
}
