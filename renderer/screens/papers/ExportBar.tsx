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
  if (!isRunning) {
    return (
      <Button variant="primary" isDisabled={orders.length === 0} onPress={() => void start({ orders, language, form })}>
        {t('documents.export', { count: orders.length })}
      </Button>
    );
  }
  return (
    <>
      <p role="status">{t('board.export.progress', progress ?? { done: 0, total: orders.length })}</p>
      <Button onPress={stop}>{t('board.export.stop')}</Button>
    </>
  );
}
