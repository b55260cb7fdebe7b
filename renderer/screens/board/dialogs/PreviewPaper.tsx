/** The proposal of a consortium as it would be printed. */
import { useEffect, useState } from 'react';
import type { Consortium } from '../../../../shared/model/consortium';
import type { Paper } from '../../../../shared/papers/paper';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { PaperSheets } from '../../../papers/index';
import { ask } from '../../../state/ask';
import { useWords } from '../../../state/language';
import { openDialog } from '../state/boardState';
import type { DialogOf } from './BoardDialogs';
import styles from './dialogs.module.css';

export function PreviewPaper({ judgement, close, consortium }: DialogOf & { readonly consortium: Consortium }) {
  const { t, language } = useWords();
  const [paper, setPaper] = useState<Paper>();
  const scenarioId = judgement.scenario.id;
  const { id, name, members } = consortium;
  useEffect(() => {
    let isWanted = true;
    void ask('papers.preview', { order: { kind: 'proposal', scenarioId, consortiumId: id }, language }).then(
      (answer) => {
        if (isWanted) setPaper(answer);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [scenarioId, id, language]);
  return (
    <Dialog
      isOpen
      size="large"
      title={t('board.paper.title', { name })}
      closeLabel={t('common.close')}
      onClose={close}
      footer={
        <Button
          variant="primary"
          isDisabled={members.length === 0}
          onPress={() => openDialog({ kind: 'export', consortiumIds: [id] })}
        >
          {t('board.export.do')}
        </Button>
      }
    >
      <div className={styles.desk}>
        {paper === undefined ? <p>{t('common.loading')}</p> : <PaperSheets paper={paper} />}
      </div>
    </Dialog>
  );
}
