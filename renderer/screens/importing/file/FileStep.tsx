/** The first step: a file chosen, dropped or pasted, and what it lists. */
import { ClipboardPaste, FileSpreadsheet, FolderOpen } from 'lucide-react';
import { Button } from '../../../components/Button';
import { useWords } from '../../../state/language';
import { StepFrame } from '../StepFrame';
import { chooseFile, largestMegabytes, pasteRows } from '../state/reading';
import { goToStep, isOpenStep, useWizard } from '../state/wizard';
import styles from './FileStep.module.css';
import { ListChoice } from './ListChoice';
import { usePaste } from './usePaste';

/** Kinds of files that are understood. */
const kinds = ['xlsx', 'xls', 'ods', 'csv', 'tsv'];

function Doors() {
  const { t } = useWords();
  const hasFile = useWizard(({ file }) => file !== undefined);
  return (
    <div className={styles.zone}>
      <FileSpreadsheet size={36} className={styles.icon} aria-hidden />
      <p className={styles.drop}>{t('importing.file.drop')}</p>
      <p className={styles.quiet}>{t('importing.file.kinds', { kinds, megabytes: largestMegabytes })}</p>
      <div className={styles.buttons}>
        <Button
          variant={hasFile ? 'plain' : 'primary'}
          icon={<FolderOpen size={16} aria-hidden />}
          onPress={chooseFile}
        >
          {t(hasFile ? 'importing.file.chooseOther' : 'importing.file.choose')}
        </Button>
        <Button icon={<ClipboardPaste size={16} aria-hidden />} onPress={pasteRows}>
          {t('importing.file.paste')}
        </Button>
      </div>
    </div>
  );
}

export function FileStep() {
  const { t } = useWords();
  const file = useWizard((wizard) => wizard.file);
  const canGoOn = useWizard((wizard) => isOpenStep('columns', wizard));
  usePaste();
  return (
    <StepFrame
      heading={t('importing.file.heading')}
      actions={
        <Button variant="primary" isDisabled={!canGoOn} onPress={() => goToStep('columns')}>
          {t('importing.next')}
        </Button>
      }
    >
      <div className={styles.page}>
        <Doors />
        {file !== undefined && <ListChoice file={file} />}
        <p className={styles.quiet}>{t('importing.file.safe')}</p>
      </div>
    </StepFrame>
  );
}
