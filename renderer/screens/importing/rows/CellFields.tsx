/** The cells of a row, each with what is wrong with it, and mendable in place. */
import { RotateCcw } from 'lucide-react';
import type { ListPreview } from '../../../../shared/exchange/preview';
import type { Issue } from '../../../../shared/exchange/report';
import { IconButton } from '../../../components/IconButton';
import { TextField } from '../../../components/TextField';
import { useWords } from '../../../state/language';
import type { ShownRow } from '../read/filters';
import { mend } from '../state/decisions';
import { decide } from '../state/previewing';
import { useWizard } from '../state/wizard';
import styles from './RowPanel.module.css';

interface CellFieldsProps {
  readonly preview: ListPreview;
  readonly chosen: ShownRow;
  /** Of the cells, in their order. */
  readonly addresses: readonly string[];
  readonly isReadOnly: boolean;
}

interface CellFieldProps {
  readonly preview: ListPreview;
  readonly heading: string;
  readonly cell: string;
  /** As it stands in the file. */
  readonly original: string;
  readonly issues: readonly Issue[];
}

function CellField({ preview: { list }, heading, cell, original, issues }: CellFieldProps) {
  const { t, language } = useWords();
  const mended = useWizard(({ mapping }) => mapping[list]?.mends?.[cell]);
  const say = (severity: Issue['severity']) =>
    issues.filter((issue) => issue.severity === severity).map(({ sentence }) => sentence[language]);
  const error = say('error').join('\n');
  const from =
    mended === undefined ? [] : [t('importing.panel.mended', { from: original || t('importing.panel.nothing') })];
  const hint = [...from, ...say('warning')].join('\n');
  return (
    <div className={styles.cell}>
      <TextField
        label={t('importing.panel.cell', { heading, cell })}
        value={mended ?? original}
        onChange={(text) => decide(list, mend(cell, text === original ? undefined : text), true)}
        rows={original.includes('\n') ? 3 : 1}
        {...(error === '' ? {} : { error })}
        {...(hint === '' ? {} : { hint })}
      />
      {mended !== undefined && (
        <IconButton
          label={t('importing.panel.restore', { cell })}
          icon={<RotateCcw size={15} aria-hidden />}
          onPress={() => decide(list, mend(cell, undefined))}
        />
      )}
    </div>
  );
}

export function CellFields({ preview, chosen: { line, cells }, addresses, isReadOnly }: CellFieldsProps) {
  const { t } = useWords();
  const originals = new Map((line.mended ?? []).map(({ cell, from }) => [cell, from]));
  if (isReadOnly) return <PlainCells headings={preview.headings} cells={cells} addresses={addresses} />;
  return (
    <section className={styles.part} aria-label={t('importing.panel.cells')}>
      <h5>{t('importing.panel.cells')}</h5>
      {addresses.map((cell, index) => (
        <CellField
          key={cell}
          preview={preview}
          heading={preview.headings[index] ?? ''}
          cell={cell}
          original={originals.get(cell) ?? cells[index] ?? ''}
          issues={line.issues.filter((issue) => issue.cell === cell)}
        />
      ))}
    </section>
  );
}

type PlainCellsProps = Pick<CellFieldsProps, 'addresses'> & Pick<ListPreview, 'headings'> & Pick<ShownRow, 'cells'>;

function PlainCells({ headings, cells, addresses }: PlainCellsProps) {
  const { t } = useWords();
  return (
    <section className={styles.part} aria-label={t('importing.panel.cells')}>
      <h5>{t('importing.panel.cells')}</h5>
      <dl className={styles.cells}>
        {addresses.map((cell, index) => (
          <div key={cell}>
            <dt>{t('importing.panel.cell', { heading: headings[index] ?? '', cell })}</dt>
            <dd>{cells[index] ? <bdi>{cells[index]}</bdi> : t('importing.panel.nothing')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
