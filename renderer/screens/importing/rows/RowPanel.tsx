/** The chosen row beside the grid: what is asked about it, what is wrong with it, its cells, and what it changes. */
import { ChevronLeft } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import type { ListPreview } from '../../../../shared/exchange/preview';
import type { RowLine } from '../../../../shared/exchange/report';
import { Button } from '../../../components/Button';
import { SwitchField } from '../../../components/CheckField';
import { useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { addressesOf } from '../read/addresses';
import type { ShownRow } from '../read/filters';
import type { Reader } from '../read/values';
import { decideRow, isOpen } from '../state/decisions';
import { decide } from '../state/previewing';
import { chooseRow, useWizard } from '../state/wizard';
import { CellFields } from './CellFields';
import { DifferenceTable } from './DifferenceTable';
import { QuestionCard } from './QuestionCard';
import { NamesHere, Remarks } from './Remarks';
import styles from './RowPanel.module.css';
import { VerdictMark } from './VerdictMark';

interface RowPanelProps {
  readonly preview: ListPreview;
  readonly chosen: ShownRow | undefined;
  readonly all: readonly ShownRow[];
  /** Nothing can be decided any more. */
  readonly isReadOnly?: boolean;
  readonly ref?: RefObject<HTMLElement | null>;
}

/** Rows that a file brings can be left out one by one; where something is asked, that is one of the answers. */
function LeaveOut({ preview: { list }, line }: { readonly preview: ListPreview; readonly line: RowLine }) {
  const { t } = useWords();
  const isLeft = useWizard(({ mapping }) => mapping[list]?.rows?.[line.row]?.as === 'leave');
  if (line.question !== undefined || (line.verdict === 'ignored' && !isLeft)) return null;
  return (
    <SwitchField
      label={t('importing.question.leave')}
      isSelected={isLeft}
      onChange={(leave) => decide(list, decideRow(line.row, leave ? 'leave' : undefined))}
    />
  );
}

/** The next row after this one that waits for an answer, from the beginning again after the last. */
function nextOpen(all: readonly ShownRow[], row: number): number | undefined {
  const open = all.filter(({ line }) => isOpen(line) && line.row !== row).map(({ line }) => line.row);
  return open.find((one) => one > row) ?? open[0];
}

function Head({ line, all }: { readonly line: RowLine; readonly all: readonly ShownRow[] }) {
  const { t } = useWords();
  const next = useMemo(() => nextOpen(all, line.row), [all, line.row]);
  return (
    <header className={styles.head}>
      <h4 className={styles.title}>
        {t('importing.panel.title', { row: { plain: line.row } })}
        <bdi className={styles.name}>{line.name}</bdi>
      </h4>
      <VerdictMark line={line} />
      {next !== undefined && (
        <Button variant="quiet" onPress={() => chooseRow(next)}>
          {t('importing.question.next')}
          <ChevronLeft size={15} className={styles.pointer} aria-hidden />
        </Button>
      )}
    </header>
  );
}

function Details({
  preview,
  chosen,
  all,
  isReadOnly,
}: Required<Pick<RowPanelProps, 'preview' | 'all' | 'isReadOnly'>> & { readonly chosen: ShownRow }) {
  const words = useWords();
  const workspace = useWorkspace();
  const { line } = chosen;
  const addresses = addressesOf(preview.layout, line.row);
  const reader: Reader = { list: preview.list, words, workspace };
  return (
    <>
      <Head line={line} all={all} />
      {line.question !== undefined && (
        <QuestionCard line={line} question={line.question} reader={reader} isReadOnly={isReadOnly} />
      )}
      <Remarks line={line} addresses={addresses} isReadOnly={isReadOnly} />
      {!isReadOnly && <NamesHere preview={preview} addresses={addresses} />}
      <DifferenceTable
        title={words.t('importing.panel.differences')}
        before={words.t('importing.panel.from')}
        after={words.t('importing.panel.to')}
        differences={line.differences ?? []}
        reader={reader}
      />
      <DifferenceTable
        title={words.t('importing.panel.conflicts')}
        before={words.t('importing.panel.kept')}
        after={words.t('importing.panel.notTaken')}
        differences={line.question === undefined ? (line.conflicts ?? []) : []}
        reader={reader}
      />
      {!isReadOnly && <LeaveOut preview={preview} line={line} />}
      <CellFields preview={preview} chosen={chosen} addresses={addresses} isReadOnly={isReadOnly} />
    </>
  );
}

/** Escape goes back to the row in the grid. */
function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  document.querySelector<HTMLElement>('[role=row][aria-selected=true] [role=gridcell]')?.focus();
}

export function RowPanel({ preview, chosen, all, isReadOnly = false, ref }: RowPanelProps) {
  const { t } = useWords();
  if (chosen === undefined) {
    return (
      <section className={styles.panel} aria-label={t('importing.panel.none')}>
        <p className={styles.quiet}>{t(isReadOnly ? 'importing.report.chooseOne' : 'importing.rows.chooseOne')}</p>
      </section>
    );
  }
  const { row } = chosen.line;
  return (
    <section
      ref={ref}
      className={styles.panel}
      aria-label={t('importing.panel.label', { row: { plain: row } })}
      onKeyDown={leaveOnEscape}
    >
      <Details key={row} preview={preview} chosen={chosen} all={all} isReadOnly={isReadOnly} />
    </section>
  );
}
