/** Phases in time: a row for each consortium, or for each phase of one; bars are moved and resized by mouse and by keyboard. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { daysBetween } from '../../../../shared/language/days';
import { directionOf } from '../../../../shared/language/language';
import type { Consortium } from '../../../../shared/model/consortium';
import type { Scenario } from '../../../../shared/model/scenario';
import { useWords } from '../../../state/language';
import { todayIso } from '../../../state/today';
import forms from '../../../widgets/forms.module.css';
import { useCoordinationView } from '../state/view';
import { type Dragged, useBarDrag } from './barDrag';
import { useBarKeys } from './barKeys';
import { GanttBar } from './GanttBar';
import styles from './gantt.module.css';
import { across, type GanttLayout, layOut } from './ganttLayout';
import { RowName } from './RowName';

const headHeight = 30;

export interface GanttChartProps {
  readonly scenario: Scenario;
  readonly consortia: readonly Consortium[];
  readonly isSingle: boolean;
  readonly isReadOnly: boolean;
}

interface DrawnProps {
  readonly layout: GanttLayout;
  readonly isRightToLeft: boolean;
}

function Months({ layout, isRightToLeft }: DrawnProps) {
  return (
    <svg className={styles.head} width={layout.width} height={headHeight} aria-hidden="true">
      {layout.months.map(({ from, at, width, name }) => (
        <g key={from}>
          <line
            x1={across(layout, isRightToLeft, at)}
            x2={across(layout, isRightToLeft, at)}
            y1={0}
            y2={headHeight}
            className={styles.monthRule}
          />
          <text
            x={across(layout, isRightToLeft, at) + (isRightToLeft ? -6 : 6)}
            y={headHeight / 2}
            direction={isRightToLeft ? 'rtl' : 'ltr'}
            dominantBaseline="central"
          >
            {width > 0 ? name : ''}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Ground({ layout, isRightToLeft }: DrawnProps) {
  const today = across(layout, isRightToLeft, daysBetween(layout.span.from, todayIso()) * layout.perDay);
  return (
    <g>
      {layout.months.map(({ from, at }) => (
        <line
          key={from}
          x1={across(layout, isRightToLeft, at)}
          x2={across(layout, isRightToLeft, at)}
          y1={0}
          y2={layout.height}
          className={styles.monthRule}
        />
      ))}
      {layout.rows.map(({ id, top, height }) => (
        <line key={id} x1={0} x2={layout.width} y1={top + height} y2={top + height} className={styles.rowRule} />
      ))}
      <line x1={today} x2={today} y1={0} y2={layout.height} className={styles.today} data-today />
    </g>
  );
}

/** The schedule opens where the present day is. */
function useTodayInView(scale: string) {
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scale moves the present day
  useEffect(() => {
    const frame = scroller.current;
    const line = frame?.querySelector('[data-today]');
    if (frame === null || line === null || line === undefined) return;
    const [outer, inner] = [frame.getBoundingClientRect(), line.getBoundingClientRect()];
    frame.scrollLeft += inner.left - (outer.left + outer.width / 2);
  }, [scale]);
  return scroller;
}

export function GanttChart({ scenario, consortia, isSingle, isReadOnly }: GanttChartProps) {
  const { t, language } = useWords();
  const scale = useCoordinationView((view) => view.scale);
  const today = todayIso();
  const isRightToLeft = directionOf(language) === 'rtl';
  const layout = useMemo(
    () => layOut(consortia, { language, today, scale, isSingle }),
    [consortia, language, today, scale, isSingle],
  );
  const scroller = useTodayInView(scale);
  const [dragged, setDragged] = useState<Dragged>();
  const [current, setCurrent] = useState<string>();
  const drawn = { scenarioId: scenario.id, perDay: layout?.perDay ?? 1, isRightToLeft };
  const press = useBarDrag(drawn, setDragged);
  const keys = useBarKeys(drawn, isReadOnly);
  if (layout === undefined) return <p className={forms.quiet}>{t('phases.none')}</p>;
  const bars = layout.rows.flatMap((row) => row.bars);
  const keyOf = (bar: (typeof bars)[number]) => `${bar.consortium.id} ${bar.phase.id}`;
  const stops = [...bars.map(keyOf), ...layout.rows.map(({ id }) => id)];
  const stop = stops.find((one) => one === current) ?? stops[0];
  const said = dragged && t('phases.moved', { start: { date: dragged.span.from }, end: { date: dragged.span.to } });
  return (
    <section aria-label={t('phases.chart')} className={styles.frame}>
      <p className={forms.quiet}>{isReadOnly ? '' : t('phases.chartHelp')}</p>
      <div ref={scroller} className={styles.scroller} data-testid="gantt">
        <div className={styles.corner} />
        <Months layout={layout} isRightToLeft={isRightToLeft} />
        <div className={styles.names}>
          <svg width={1} height={layout.height} aria-hidden="true" />
          <ul className={styles.nameList}>
            {layout.rows.map((row) => (
              <li key={row.id} className={styles.nameRow} data-lines={Math.round((row.height - 4) / 30)}>
                <RowName row={row} isTabStop={row.id === stop} onFocus={() => setCurrent(row.id)} />
              </li>
            ))}
          </ul>
        </div>
        <svg className={styles.body} width={layout.width} height={layout.height}>
          <title>{t('phases.chart')}</title>
          <Ground layout={layout} isRightToLeft={isRightToLeft} />
          {bars.map((bar) => (
            <GanttBar
              key={keyOf(bar)}
              bar={bar}
              layout={layout}
              isRightToLeft={isRightToLeft}
              isReadOnly={isReadOnly}
              isTabStop={keyOf(bar) === stop}
              preview={
                dragged?.phaseId === bar.phase.id && dragged.consortiumId === bar.consortium.id
                  ? dragged.span
                  : undefined
              }
              onPress={press}
              onKey={keys.press}
              onFocus={() => setCurrent(keyOf(bar))}
              onBlur={keys.leave}
            />
          ))}
        </svg>
      </div>
      <p className={styles.said}>{said ?? ' '}</p>
    </section>
  );
}
