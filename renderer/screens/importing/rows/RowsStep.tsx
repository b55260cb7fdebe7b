/** The third step: every row with what becomes of it; what is asked is answered here, and what is wrong mended. */
import { ListChecks, LoaderCircle } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { ListPreview } from '../../../../shared/exchange/preview';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { useWords } from '../../../state/language';
import { ListTabs } from '../ListTabs';
import { StepFrame } from '../StepFrame';
import { useShownList } from '../state/shown';
import { chooseRow, goToStep, useWizard } from '../state/wizard';
import { Filters } from './Filters';
import { Notes } from './Notes';
import { RowGrid } from './RowGrid';
import { RowPanel } from './RowPanel';
import styles from './RowsStep.module.css';
import { TakeButtons } from './TakeButtons';
import { UnknownNames } from './UnknownNames';
import { useRows } from './useRows';

function Stale() {
  const { t } = useWords();
  const isAwaited = useWizard(({ isStale, isStopped }) => isStale && !isStopped);
  if (!isAwaited) return null;
  return (
    <span className={styles.stale}>
      <LoaderCircle size={14} aria-hidden />
      {t('importing.stale')}
    </span>
  );
}

function NoRows() {
  const { t } = useWords();
  return (
    <EmptyState
      icon={<ListChecks size={36} aria-hidden />}
      title={t('importing.rows.empty')}
      action={<Button onPress={() => goToStep('columns')}>{t('importing.back')}</Button>}
    />
  );
}

/** Where the keyboard begins in the panel: at the question, else at the first cell that is wrong, else at the first there is. */
function firstToDo(panel: HTMLElement | null): HTMLElement | undefined {
  const places = ['[data-question] input', '[aria-invalid=true]', 'input, textarea'];
  const found = places.map((place) => panel?.querySelector<HTMLElement>(place));
  return found.find((one) => one !== null && one !== undefined) ?? undefined;
}

function Rows({ preview }: { readonly preview: ListPreview }) {
  const { all, counts, shown, filter } = useRows(preview);
  const row = useWizard((wizard) => wizard.row);
  const panel = useRef<HTMLElement>(null);
  const chosen = all.find(({ line }) => line.row === row);
  const open = (opened: number) => {
    flushSync(() => chooseRow(opened));
    firstToDo(panel.current)?.focus();
  };
  if (all.length === 0) return <NoRows />;
  return (
    <>
      <Filters list={preview.list} counts={counts} chosen={filter} />
      <div className={styles.split}>
        <div className={styles.main}>
          <UnknownNames preview={preview} />
          <RowGrid list={preview.list} rows={shown} row={row} onChoose={chooseRow} onOpen={open} />
        </div>
        <RowPanel ref={panel} preview={preview} chosen={chosen} all={all} />
      </div>
    </>
  );
}

export function RowsStep() {
  const { t } = useWords();
  const preview = useShownList();
  if (preview === undefined) return null;
  return (
    <StepFrame
      heading={t('importing.rows.heading')}
      aside={
        <>
          <Stale />
          <ListTabs />
        </>
      }
      back="columns"
      actions={<TakeButtons />}
    >
      <Notes notes={preview.report?.notes ?? []} />
      <Rows key={preview.list} preview={preview} />
    </StepFrame>
  );
}
