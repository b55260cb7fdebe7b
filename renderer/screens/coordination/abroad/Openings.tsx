/** Events, programmes and agreements with foreign cities, the next ones first. */
import { Globe, Plus } from 'lucide-react';
import { nextId } from '../../../../shared/ids';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import type { Opening } from '../../../../shared/model/international';
import type { Workspace } from '../../../../shared/model/workspace';
import type { Judgement } from '../../../../shared/planning/judgement';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { Section } from '../../../components/Section';
import { execute } from '../../../state/execute';
import { useWords } from '../../../state/language';
import forms from '../../../widgets/forms.module.css';
import { OpeningItem } from './OpeningItem';

/** Without a date they stand last. */
const byDate = (a: Opening, b: Opening) => (a.on ?? '9999').localeCompare(b.on ?? '9999') || a.id.localeCompare(b.id);

async function addOpening({ international: { openings } }: Workspace): Promise<void> {
  const id = nextId(
    'O',
    openings.map((one) => one.id),
  );
  const title = both(sentence('abroad.newTitle'));
  const opening: Opening = { id, cityIds: [], title, kind: 'event', capabilityIds: [], consortiumIds: [] };
  await execute({ kind: 'opening.save', opening });
}

interface OpeningsProps {
  readonly workspace: Workspace;
  readonly judgement: Judgement | undefined;
}

export function Openings({ workspace, judgement }: OpeningsProps) {
  const { t } = useWords();
  const { openings } = workspace.international;
  const add = (
    <Button variant="primary" icon={<Plus size={16} aria-hidden />} onPress={() => void addOpening(workspace)}>
      {t('abroad.add')}
    </Button>
  );
  if (openings.length === 0) {
    return (
      <EmptyState
        icon={<Globe size={36} aria-hidden />}
        title={t('abroad.empty')}
        text={t('abroad.emptyText')}
        action={add}
      />
    );
  }
  return (
    <Section title={t('abroad.openings')} count={openings.length} actions={add}>
      <ul className={forms.stack}>
        {openings.toSorted(byDate).map((opening) => (
          <OpeningItem key={opening.id} workspace={workspace} judgement={judgement} opening={opening} />
        ))}
      </ul>
    </Section>
  );
}
