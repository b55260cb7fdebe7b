/** The findings line by line: choosing one shows what it is about beside the list, Enter goes there, F2 does the offered mend. */
import { type ReactNode, useMemo } from 'react';
import type { QualityFinding } from '../../../shared/quality/check';
import { Grid, type GridColumn } from '../../components/grid/Grid';
import { useWords, type Words } from '../../state/language';
import styles from './FindingGrid.module.css';
import { findingId } from './filter';
import { mendOf } from './mends';
import { follow, show } from './places';
import { SeverityMark } from './SeverityMark';
import { choose, useQualityView } from './view';

const rowHeight = 56;

function Said({ finding }: { readonly finding: QualityFinding }) {
  const { say } = useWords();
  const [said, advice] = [say(finding.sentence), say(finding.advice)];
  return (
    <span className={styles.said} title={`${said}\n${advice}`}>
      <span className={styles.line}>{said}</span>
      <span className={styles.advice}>{advice}</span>
    </span>
  );
}

/** Out of the tab order: thousands of lines would lie in the way; the keys of the grid do the same. */
function Doing({ finding }: { readonly finding: QualityFinding }) {
  const { t, say } = useWords();
  const mend = mendOf(finding);
  return (
    <span className={styles.doing}>
      {mend !== undefined && (
        <button type="button" tabIndex={-1} className={styles.mend} onClick={() => void mend.run()}>
          {say(mend.label)}
        </button>
      )}
      <button type="button" tabIndex={-1} className={styles.go} onClick={() => follow(finding)}>
        {t('quality.go')}
      </button>
    </span>
  );
}

function columnsIn({ t }: Words): readonly GridColumn<QualityFinding>[] {
  return [
    {
      id: 'severity',
      title: t('quality.column.severity'),
      width: 140,
      cell: ({ severity }) => (
        <span className={styles.grave}>
          <SeverityMark severity={severity} />
          {t(`quality.severity.${severity}`)}
        </span>
      ),
    },
    { id: 'finding', title: t('quality.column.finding'), width: 430, cell: (finding) => <Said finding={finding} /> },
    { id: 'mend', title: t('quality.column.mend'), width: 180, cell: (finding) => <Doing finding={finding} /> },
  ];
}

interface FindingGridProps {
  readonly findings: readonly QualityFinding[];
  readonly empty: ReactNode;
}

export function FindingGrid({ findings, empty }: FindingGridProps) {
  const words = useWords();
  const chosenId = useQualityView((view) => view.chosenId);
  const columns = useMemo(() => columnsIn(words), [words]);
  const byId = (id: string) => findings.find((finding) => findingId(finding) === id);
  const onSelect = (id: string) => {
    const finding = byId(id);
    if (finding === undefined) return;
    choose(id);
    show(finding);
  };
  const onOpen = (id: string) => {
    const finding = byId(id);
    if (finding !== undefined) follow(finding);
  };
  return (
    <Grid
      label={words.t('quality.grid')}
      rows={findings}
      columns={columns}
      rowId={findingId}
      rowHeight={rowHeight}
      {...(chosenId === undefined ? {} : { selectedId: chosenId })}
      onSelect={onSelect}
      onOpen={onOpen}
      onKey={(event, id) => {
        const finding = event.key === 'F2' ? byId(id) : undefined;
        if (finding !== undefined) void mendOf(finding)?.run();
      }}
      empty={empty}
    />
  );
}
