/** Has the chosen papers written, with progress and a stop. */
import type { Language } from '../../../shared/language/language';
import type { PaperForm } from '../../../shared/papers/form';
import type { PaperOrder } from '../../../shared/papers/orders';
import { Button } from '../../components/Button';
import { useWords } from '../../state/language';
import { usePaperExport } from '../../state/paperExport';

interface ExportBarProps {
  readonly orders: readonly PaperOrder[];
  readonly language: Language;
  readonly form: PaperForm;
}

export function ExportBar({ orders, language, form }: ExportBarProps) {
  const { t } = useWords();
  const { isRunning, progress, start, stop } = usePaperExport();
  return (
    <>
      {isRunning && <p role="status">{t('board.export.progress', progress ?? { done: 0, total: orders.length })}</p>}
      {/* One button for both, so that the keyboard stays where it is. */}
      <Button
        variant={isRunning ? 'plain' : 'primary'}
        isDisabled={!isRunning && orders.length === 0}
        onPress={() => (isRunning ? stop() : void start({ orders, language, form }))}
      >
        {isRunning ? t('board.export.stop') : t('documents.export', { count: orders.length })}
      </Button>
    </>
  );
}
