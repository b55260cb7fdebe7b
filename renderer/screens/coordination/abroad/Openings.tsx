/** Events, programmes and agreements with foreign cities, the next ones first. */
import { Globe } from 'lucide-react';
import { nextId } from '../../../../shared/ids';
import type { Opening } from '../../../../shared/model/international';
import type { Text } from '../../../../shared/model/text';
import type { Workspace } from '../../../../shared/model/workspace';
import type { Judgement } from '../../../../shared/planning/judgement';
import { EmptyState } from '../../../components/EmptyState';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { AddWords } from '../../../widgets/AddWords';
import forms from '../../../widgets/forms.module.css';
import { saveNew } from '../../../widgets/saving';
import { OpeningItem } from './OpeningItem';

/** Without a date they stand last. */
const byDate = (a: Opening, b: Opening) => (a.on ?? '9999').localeCompare(b.on ?? '9999') || a.id.localeCompare(b.id);

function addOpening(title: Text): Promise<boolean> {
  return saveNew(({ international: { openings } }) => {
    const taken = openings.map(({ id }) => id);
    const opening: Opening = {
      id: nextId('O', taken),
      cityIds: [],
      title,
      kind: 'event',
      capabilityIds: [],
      consortiumIds: [],
    };
    return { kind: 'opening.save', opening };
  });
}

interface OpeningsProps {
  readonly workspace: Workspace;
  readonly judgement: Judgement | undefined;
}

export function Openings({ workspace, judgement }: OpeningsProps) {
  const { t } = useWords();
  const { openings } = workspace.international;
  return (
    <Section title={t('abroad.openings')} count={openings.length}>
      <AddWords id="opening.new" label={t('abroad.newTitle')} addLabel={t('abroad.add')} add={addOpening} />
      {openings.length === 0 && (
        <EmptyState icon={<Globe size={36} aria-hidden />} title={t('abroad.empty')} text={t('abroad.emptyText')} />
      )}
      <ul className={forms.stack}>
        {openings.toSorted(byDate).map((opening) => (
          <OpeningItem key={opening.id} workspace={workspace} judgement={judgement} opening={opening} />
        ))}
      </ul>
    </Section>
  );
}
