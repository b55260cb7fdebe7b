/** The head of review mode: whose package it is, the steps, whether the draft is on the disk. */
import { Printer, X } from 'lucide-react';
import type { PackageHeader } from '../../../shared/exchange/review/header';
import { formatDate, formatDateTime, formatTime } from '../../../shared/language/jalali';
import { Button } from '../../components/Button';
import { StepBar } from '../../components/StepBar';
import { useWords } from '../../state/language';
import { LanguageButton } from './LanguageButton';
import styles from './reviewing.module.css';
import { leaveReview } from './state/meeting';
import { goToStep, steps, useReview } from './state/review';
import { printOnPaper } from './state/sealing';

function DraftNote() {
  const { t, language } = useWords();
  const saved = useReview((state) => state.saved);
  if (saved.kind === 'nothing') return null;
  if (saved.kind === 'failed') {
    return (
      <span className={styles.unsaved} role="alert">
        {saved.refusal.sentence[language]}
      </span>
    );
  }
  return (
    <span className={styles.saved} role="status">
      {saved.kind === 'saving' && t('common.saving')}
      {saved.kind === 'continued' &&
        t('reviewing.saved.continued', { moment: formatDateTime(saved.savedAt, language) })}
      {saved.kind === 'saved' && t(`reviewing.saved.${saved.place}`, { time: formatTime(saved.savedAt, language) })}
    </span>
  );
}

export function ReviewBar({ header }: { readonly header: PackageHeader }) {
  const { t, text, language } = useWords();
  const step = useReview((state) => state.step);
  const { office, firm, dueOn } = header;
  return (
    <header className={styles.bar}>
      <div className={styles.whose}>
        <h1>
          <bdi>{text(firm.name)}</bdi>
        </h1>
        <span className={styles.saved}>
          <bdi>{text(office)}</bdi>
          {dueOn !== undefined && ` · ${t('reviewing.dueOn')}: ${formatDate(dueOn, language)}`}
        </span>
      </div>
      <div className={styles.tools}>
        <DraftNote />
        <Button variant="quiet" icon={<Printer size={16} aria-hidden />} onPress={() => void printOnPaper('package')}>
          {t('reviewing.printPackage')}
        </Button>
        <LanguageButton />
        <Button variant="quiet" icon={<X size={16} aria-hidden />} onPress={() => void leaveReview()}>
          {t('common.close')}
        </Button>
      </div>
      <nav className={styles.steps}>
        <StepBar
          label={t('reviewing.steps')}
          steps={steps.map((id) => ({ id, title: t(`reviewing.step.${id}`), isOpen: true }))}
          current={step}
          onGo={goToStep}
        />
      </nav>
    </header>
  );
}
