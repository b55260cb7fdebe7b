/** One phase as a bar: pattern and mark say its status, its ends can be taken hold of. */
import type { FocusEvent, KeyboardEvent, PointerEvent } from 'react';
import { daysBetween } from '../../../../shared/language/days';
import { formatDate } from '../../../../shared/language/jalali';
import { isGateLate } from '../../../../shared/planning/lateGates';
import { lengthOf, type Span } from '../../../../shared/planning/schedule';
import { useWords } from '../../../state/language';
import { todayIso } from '../../../state/today';
import { barName } from './barName';
import styles from './gantt.module.css';
import { across, barHeight, type GanttLayout, type PlacedBar } from './ganttLayout';

export interface GanttBarProps {
  readonly bar: PlacedBar;
  readonly layout: GanttLayout;
  readonly isRightToLeft: boolean;
  readonly isReadOnly: boolean;
  readonly isTabStop: boolean;
  /** Where it would stand if the drag ended now. */
  readonly preview: Span | undefined;
  readonly onPress: (event: PointerEvent<SVGGElement>, bar: PlacedBar) => void;
  readonly onKey: (event: KeyboardEvent<SVGGElement>, bar: PlacedBar) => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<SVGGElement>) => void;
}

const handleWidth = 7;
const signs = { planned: '', running: '●', passed: '✓', stopped: '✕' } as const;

/** What the bar says to those who do not see it. */
function useBarWords({ consortium, phase }: PlacedBar, isLate: boolean): string {
  const { t, language } = useWords();
  const bar = t('phases.bar', {
    consortium: consortium.name,
    phase: t(`nouns.phase.${phase.kind}`),
    start: formatDate(phase.start, language),
    end: formatDate(phase.end, language),
    status: t(`nouns.phaseStatus.${phase.status}`),
  });
  return isLate ? t('phases.barLate', { bar }) : bar;
}

export function GanttBar(props: GanttBarProps) {
  const { bar, layout, isRightToLeft, isReadOnly, isTabStop, preview } = props;
  const { t } = useWords();
  const { phase } = bar;
  const isLate = isGateLate(phase, todayIso());
  const words = useBarWords(bar, isLate);
  const span = preview ?? { from: phase.start, to: phase.end };
  const width = Math.max(lengthOf(span) * layout.perDay, 4);
  const x = across(layout, isRightToLeft, daysBetween(layout.span.from, span.from) * layout.perDay, width);
  const name = barName(isLate ? '!' : signs[phase.status], t(`nouns.phase.${phase.kind}`), width);
  const handle = Math.min(handleWidth, width / 3);
  const ends = isRightToLeft ? (['end', 'start'] as const) : (['start', 'end'] as const);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing holds no buttons of the page
    <g
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={words}
      className={styles.bar}
      data-row={bar.row}
      data-phase={phase.id}
      data-consortium={bar.consortium.id}
      data-status={phase.status}
      data-late={isLate || undefined}
      data-held={preview !== undefined || undefined}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onKeyDown={(event) => props.onKey(event, bar)}
      {...(isReadOnly ? {} : { onPointerDown: (event: PointerEvent<SVGGElement>) => props.onPress(event, bar) })}
    >
      <title>{words}</title>
      <rect className={styles.shape} x={x} y={bar.top} width={width} height={barHeight} rx={4} />
      {name !== '' && (
        <text
          x={x + width / 2}
          y={bar.top + barHeight / 2}
          textAnchor="middle"
          dominantBaseline="central"
          direction={isRightToLeft ? 'rtl' : 'ltr'}
        >
          {name}
        </text>
      )}
      {!isReadOnly && (
        <>
          <rect className={styles.handle} data-edge={ends[0]} x={x} y={bar.top} width={handle} height={barHeight} />
          <rect
            className={styles.handle}
            data-edge={ends[1]}
            x={x + width - handle}
            y={bar.top}
            width={handle}
            height={barHeight}
          />
        </>
      )}
    </g>
  );
}
