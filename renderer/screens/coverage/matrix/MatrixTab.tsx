/** The matrix with its filters, its legend and, under it, the words of the cell where the person is. */
import { useCallback, useMemo, useState } from 'react';
import {
  filterMatrix,
  type MatrixAxis,
  type MatrixFilter,
  matrixAxes,
  needMatrix,
} from '../../../../shared/planning/coverage/needMatrix';
import { Button } from '../../../components/Button';
import { CheckField } from '../../../components/CheckField';
import { EmptyState } from '../../../components/EmptyState';
import { SelectField } from '../../../components/SelectField';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { useRemembered } from '../../../state/settings';
import { withField } from '../../../widgets/withField';
import page from '../CoverageScreen.module.css';
import { CellReading } from './CellReading';
import { goToStand } from './go';
import { Legend } from './Legend';
import { linesOf, type Stand, standAt } from './lines';
import { MatrixTable } from './MatrixTable';

const all = 'all';
const everything: MatrixFilter = { onlyGaps: false, onlyMembers: false };

function parseAxis(kept: unknown): MatrixAxis {
  return matrixAxes.find((axis) => axis === kept) ?? 'firms';
}

export function MatrixTab({ judgement }: { readonly judgement: Judgement }) {
  const { t, text } = useWords();
  const [axis, rememberAxis] = useRemembered('coverage', 'axis', parseAxis);
  const [filter, setFilter] = useState(everything);
  const [spot, setSpot] = useState({ row: 1, column: 0 });
  const { workspace, grouping } = judgement;
  const whole = useMemo(() => needMatrix(axis, workspace, grouping), [axis, workspace, grouping]);
  const matrix = useMemo(() => filterMatrix(whole, filter), [whole, filter]);
  const lines = useMemo(() => linesOf(matrix), [matrix]);
  const go = useCallback((stand: Stand) => goToStand(judgement, matrix, stand), [judgement, matrix]);
  const needs = lines.filter(({ kind }) => kind === 'need').length;
  const areas = [
    { id: all, label: t('common.all') },
    ...whole.areas.map(({ area }) => ({ id: area.id as string, label: text(area.name) })),
  ];
  const narrow = (change: MatrixFilter) => {
    setFilter(change);
    setSpot({ row: 1, column: 0 });
  };
  return (
    <>
      <div className={page.bar}>
        <div className={page.choice}>
          <SelectField
            label={t('city.axis.label')}
            value={axis}
            options={matrixAxes.map((id) => ({ id, label: t(`city.axis.${id}`) }))}
            onChange={rememberAxis}
          />
        </div>
        <div className={page.choice}>
          <SelectField
            label={t('city.filter.area')}
            value={filter.areaId ?? all}
            options={areas}
            onChange={(id) => narrow(withField(filter, 'areaId', id === all ? undefined : id))}
          />
        </div>
        <CheckField
          label={t('city.filter.onlyGaps')}
          isSelected={filter.onlyGaps}
          onChange={(onlyGaps) => narrow({ ...filter, onlyGaps })}
        />
        <CheckField
          label={t('city.filter.onlyMembers')}
          isSelected={filter.onlyMembers}
          onChange={(onlyMembers) => narrow({ ...filter, onlyMembers })}
        />
        <span className={page.note} aria-live="polite">
          {t('city.matrix.shown', { needs, columns: matrix.columns.length })}
        </span>
      </div>
      {needs === 0 ? (
        <EmptyState
          title={t('city.filter.nothing')}
          action={<Button onPress={() => narrow(everything)}>{t('city.filter.clear')}</Button>}
        />
      ) : (
        <>
          <MatrixTable key={axis} matrix={matrix} lines={lines} spot={spot} onSpot={setSpot} onGo={go} />
          <CellReading axis={axis} stand={standAt(matrix, lines, spot)} facts={grouping.facts} />
          <Legend axis={axis} />
        </>
      )}
    </>
  );
}
