/** What the firm asks of the city. */
import { useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { AddConcern } from '../../../widgets/concerns/AddConcern';
import { ConcernItem } from '../../../widgets/concerns/ConcernItem';
import forms from '../../../widgets/forms.module.css';
import type { RecordProps } from './FactsTab';
import { fieldId } from './firmField';

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
      <AddConcern id={fieldId(firm, 'concern.new')} firmIds={[firm.id]} />
    </div>
  );
}
