/** Ties of the firm with others: conflict, rivalry, past partnership. */
import type { Tie } from '../../../../shared/model/tie';
import { useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import forms from '../../../widgets/forms.module.css';
import type { RecordProps } from './FactsTab';
import { NewTie } from './NewTie';
import { TieItem } from './TieItem';

const none: readonly Tie[] = [];

export function TiesTab({ firm }: RecordProps) {
  const { t } = useWords();
  const ties = useWorkspace()?.ties ?? none;
  const own = ties.filter(({ firmIds }) => firmIds.includes(firm.id));
  return (
    <div className={forms.stack}>
      {own.length === 0 && <p className={forms.quiet}>{t('firms.noTies')}</p>}
      <ul className={forms.stack}>
        {own.map((tie) => (
          <TieItem key={tie.id} tie={tie} firm={firm} />
        ))}
      </ul>
      <NewTie key={own.length} firm={firm} />
    </div>
  );
}
