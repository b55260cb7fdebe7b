/** A paper as it would be printed, with what can be done with it below. */
import { type ReactNode, useEffect, useState } from 'react';
import type { PaperOrder } from '../../shared/papers/orders';
import type { Paper } from '../../shared/papers/paper';
import { Dialog } from '../components/Dialog';
import { PaperSheets } from '../papers/index';
import { ask } from '../state/ask';
import { useWords } from '../state/language';
import styles from './PaperDialog.module.css';

interface PaperDialogProps {
  readonly title: string;
  /** The same object as long as the same paper is meant. */
  readonly order: PaperOrder;
  readonly footer: ReactNode;
  readonly onClose: () => void;
}

export function PaperDialog({ title, order, footer, onClose }: PaperDialogProps) {
  const { t, language } = useWords();
  const [paper, setPaper] = useState<Paper>();
  useEffect(() => {
    let isWanted = true;
    void ask('papers.preview', { order, language }).then((answer) => {
      if (isWanted) setPaper(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [order, language]);
  return (
    <Dialog isOpen size="large" title={title} closeLabel={t('common.close')} onClose={onClose} footer={footer}>
      <div className={styles.desk}>
        {paper === undefined ? <p>{t('common.loading')}</p> : <PaperSheets paper={paper} />}
      </div>
    </Dialog>
  );
}
