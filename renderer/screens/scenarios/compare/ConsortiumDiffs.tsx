/** Consortium by consortium: its members in the base, who came and left in the others, and the way to bring one over. */
import { useState } from 'react';
import { formatPercent } from '../../../../shared/language/numerals';
import { isClosed } from '../../../../shared/model/scenario';
import type { Comparison } from '../../../../shared/planning/compare';
import type { ConsortiumCell, ConsortiumRow } from '../../../../shared/planning/compare/consortiumRows';
import { MenuButton } from '../../../components/MenuButton';
import { useWords } from '../../../state/language';
import { MemberChangeLines } from '../../../widgets/MemberChangeLines';
import { BringDialog, type Bringing } from './BringDialog';
import { CompareTable } from './CompareTable';
import styles from './compare.module.css';

interface CellProps {
  readonly comparison: Comparison;
  readonly cell: ConsortiumCell;
  readonly position: number;
  readonly onBring: (bringing: Bringing) => void;
}

function Members({ comparison, cell }: Pick<CellProps, 'comparison' | 'cell'>) {
  const { t, text, language } = useWords();
  const facts = comparison.judgements[0]?.grouping.facts;
  const { members } = cell.consortium;
  if (members.length === 0) return <p className={styles.quiet}>{t('scenarios.cell.empty')}</p>;
  if (cell.changes !== undefined && facts !== undefined) {
    const { comes, goes, roles } = cell.changes;
    const isSame = comes.length + goes.length + roles.length === 0;
    if (isSame) return <p className={styles.quiet}>{t('scenarios.cell.same')}</p>;
    return <MemberChangeLines facts={facts} changes={cell.changes} />;
  }
  const leadFirst = [...members].sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
  const names = leadFirst.map(({ firmId, role }) => {
    const name = text(facts?.firms.get(firmId)?.name ?? { fa: firmId });
    return role === 'lead' ? t('board.offer.firmAs', { firm: name, role: t('nouns.role.lead') }) : name;
  });
  return <p className={styles.members}>{names.join(language === 'fa' ? '، ' : ', ')}</p>;
}

function Cell({ comparison, cell, position, onBring }: CellProps) {
  const { t, language } = useWords();
  const { consortium, points, coverage } = cell;
  const scenarios = comparison.judgements.map(({ scenario }) => scenario);
  const from = scenarios[position];
  const entries = scenarios
    .filter((one) => one !== from)
    .map((into) => ({
      id: into.id,
      label: t('scenarios.cell.bringTo', { scenario: into.name }),
      isDisabled: isClosed(into),
      reason: isClosed(into) ? t('scenarios.closed') : undefined,
      run: () => {
        if (from !== undefined) onBring({ from, into, consortium });
      },
    }));
  const sum = t('scenarios.cell.sum', { points, coverage: formatPercent(coverage, language) });
  return (
    <div className={styles.cell}>
      <div className={styles.cellHead}>
        <span className={styles.sum}>{sum}</span>
        <MenuButton label={t('scenarios.cell.actions', { consortium: consortium.name })} entries={entries} />
      </div>
      <Members comparison={comparison} cell={cell} />
    </div>
  );
}

export function ConsortiumDiffs({ comparison }: { readonly comparison: Comparison }) {
  const { t, text } = useWords();
  const [bringing, setBringing] = useState<Bringing>();
  const nameOf = ({ cells }: ConsortiumRow) =>
    text(cells.find((cell) => cell !== undefined)?.consortium.name ?? { fa: '' });
  const lines = comparison.consortia.map((row) => ({
    key: row.key,
    name: nameOf(row),
    differs: row.differs,
    cells: row.cells.map((cell, position) =>
      cell === undefined ? (
        <span key={comparison.judgements[position]?.scenario.id} className={styles.quiet}>
          {t('scenarios.cell.none')}
        </span>
      ) : (
        <Cell
          key={comparison.judgements[position]?.scenario.id}
          comparison={comparison}
          cell={cell}
          position={position}
          onBring={setBringing}
        />
      ),
    ),
  }));
  return (
    <>
      <CompareTable comparison={comparison} what={t('nouns.consortium')} lines={lines} />
      {bringing !== undefined && <BringDialog bringing={bringing} onClose={() => setBringing(undefined)} />}
    </>
  );
}
