/** What the firm asks of the city. */
import { Plus } from 'lucide-react';
import { Button } from '../../../components/Button';
import { useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { addConcern } from '../../../widgets/concerns/addConcern';
import { ConcernItem } from '../../../widgets/concerns/ConcernItem';
import forms from '../../../widgets/forms.module.css';
import type { RecordProps } from './FactsTab';

export function ConcernsTab({ firm }: RecordProps) {
  const { t } = useWords();
  const workspace = useWorkspace();
  if (workspace === undefined) return null;
  const own = workspace.concerns.filter(({ firmIds }) => firmIds.includes(firm.id));
  return (
    <div className={forms.stack}>
      {own.length === 0 && <p className={forms.quiet}>{t('firms.noConcerns')}</p>}
      <ul className={forms.stack}>
        {own.map((concern) => (
          <ConcernItem key={concern.id} workspace={workspace} concern={concern} />
        ))}
      </ul>
      <div>
        <Button icon={<Plus size={15} aria-hidden />} onPress={() => void addConcern([firm.id])}>
          {t('concerns.add')}
        </Button>
      </div>
    </div>
  );
}
