/** Asks once before decisions that were not imported are let go. */
import { ConfirmDialog } from '../../components/Dialog';
import { useWords } from '../../state/language';
import { startAnew, useWizard } from './state/wizard';
import { endImport } from './state/work';

export function LeaveDialog() {
  const { t } = useWords();
  const leaving = useWizard((wizard) => wizard.leaving);
  const leave = () => {
    endImport();
    startAnew();
    leaving?.();
  };
  return (
    <ConfirmDialog
      title={t('importing.leave.title')}
      isOpen={leaving !== undefined}
      isDangerous
      onClose={() => useWizard.setState({ leaving: undefined })}
      onConfirm={leave}
      confirmLabel={t('importing.leave.go')}
      cancelLabel={t('importing.leave.stay')}
    >
      <p>{t('importing.leave.text')}</p>
    </ConfirmDialog>
  );
}
