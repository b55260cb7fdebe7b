/** A paper as it would be printed, with what can be done with it below. */
import type { ReactNode } from 'react';
import type { PaperOrder } from '../../shared/papers/orders';
import { Dialog } from '../components/Dialog';
import { PaperDesk } from '../papers/index';
import { useWords } from '../state/language';
import { useOrderedPaper } from '../state/orderedPaper';

interface PaperDialogProps {
  readonly title: string;
  readonly order: PaperOrder;
  readonly footer: ReactNode;
  readonly onClose: () => void;
}

export function PaperDialog({ title, order, footer, onClose }: PaperDialogProps) {
  const { t, language } = useWords();
  const paper = useOrderedPaper(order, language);
  return (
    <Dialog isOpen size="large" title={title} closeLabel={t('common.close')} onClose={onClose} footer={footer}>
      <PaperDesk paper={paper} label={t('documents.preview')} waiting={t('common.loading')} />
    </Dialog>
  );
}
