/** The first of the chosen papers as it would be printed; a book is long and is laid out when it is asked for. */
import { useState } from 'react';
import type { Language } from '../../../shared/language/language';
import type { PaperOrder } from '../../../shared/papers/orders';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { PaperDesk } from '../../papers/index';
import { useWords } from '../../state/language';
import { useOrderedPaper } from '../../state/orderedPaper';
import styles from './PapersScreen.module.css';

interface PreviewProps {
  readonly order: PaperOrder | undefined;
  readonly language: Language;
  /** There is something that the papers could be about; nobody chose any of it. */
  readonly isLeftOut: boolean;
}

export function Preview({ order, language, isLeftOut }: PreviewProps) {
  const { t } = useWords();
  const [isAsked, setAsked] = useState(order?.kind !== 'book');
  const paper = useOrderedPaper(isAsked ? order : undefined, language);
  if (order === undefined)
    return isLeftOut ? (
      <EmptyState title={t('documents.noneChosen')} text={t('documents.noneChosenText')} />
    ) : (
      <EmptyState title={t('documents.nothing')} text={t('documents.nothingText')} />
    );
  if (!isAsked) {
    return (
      <EmptyState
        title={t('documents.kind.book')}
        text={t('documents.longPreview')}
        action={<Button onPress={() => setAsked(true)}>{t('documents.preview')}</Button>}
      />
    );
  }
  return (
    <div className={styles.preview}>
      <PaperDesk paper={paper} waiting={t('common.loading')} label={t('documents.preview')} />
    </div>
  );
}
