/** Phases in time as vectors: a line for each, months above, the pattern of a bar says its status. */
import { directionOf } from '../../shared/language/language';
import { bodyWidth } from '../../shared/papers/page';
import type { GanttBlock, GanttBar as Stretch } from '../../shared/papers/paper';
import { fontSize } from './drawingText';
import styles from './gantt.module.css';
import { layOutGantt, type PlacedStretch, smallSize } from './ganttLayout';
import { usePaperLanguage } from './paperLanguage';
import { Words } from './Words';

export function GanttFigure({ gantt }: { readonly gantt: GanttBlock }) {
  const direction = directionOf(usePaperLanguage());
  const layout = layOutGantt(gantt);
  const across = (distance: number) => (direction === 'rtl' ? bodyWidth - distance : distance);
  const left = ({ at, width }: PlacedStretch) => (direction === 'rtl' ? bodyWidth - at - width : at);
  return (
    <div className={styles.figure}>
      <svg
        className={styles.drawing}
        role="img"
        aria-label={gantt.alternative}
        viewBox={`0 0 ${bodyWidth} ${layout.height}`}
        fontSize={fontSize}
      >
        {layout.months.map(({ at, name }) => (
          <g key={at} className={styles.month}>
            <line x1={across(at)} x2={across(at)} y1={name === '' ? layout.headHeight : 0} y2={layout.height} />
            {name !== '' && (
              <text
                x={across(at + 0.8)}
                y={layout.headHeight / 2}
                direction={direction}
                dominantBaseline="central"
                fontSize={smallSize}
              >
                {name}
              </text>
            )}
          </g>
        ))}
        {layout.rows.map(({ lines, top, height, bars }) => (
          <g key={top}>
            <line className={styles.rule} x1={0} x2={bodyWidth} y1={top} y2={top} />
            {lines.map((line, index) => (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name never move
                key={index}
                x={across(1.5)}
                y={top + layout.lineHeight * (index + 0.5) + 1.2}
                direction={direction}
                dominantBaseline="central"
              >
                {line}
              </text>
            ))}
            {bars.map((bar) => (
              <Bar key={bar.at} {...bar} x={left(bar)} y={top + height / 2} />
            ))}
          </g>
        ))}
      </svg>
      <p className={styles.caption}>
        <Words text={gantt.caption} />
      </p>
      <ul className={styles.legend}>
        {gantt.legend.map(({ status, text }) => (
          <li key={status}>
            <svg className={styles.sample} viewBox="0 0 8 4" aria-hidden="true">
              <Bar status={status} x={0.3} y={2} width={7.4} />
            </svg>
            <Words text={text} />
          </li>
        ))}
        {gantt.key.map((text) => (
          <li key={text}>
            <Words text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface BarProps {
  readonly status: Stretch['status'];
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly width: number;
  readonly mark?: string;
}

const barHeight = 3;

function Bar({ status, x, y, width, mark }: BarProps) {
  return (
    <g className={styles[status]}>
      <rect x={x} y={y - barHeight / 2} width={width} height={barHeight} rx={0.6} />
      {status === 'stopped' && <line x1={x} x2={x + width} y1={y} y2={y} />}
      {mark !== undefined && (
        <text x={x + width / 2} y={y} textAnchor="middle" dominantBaseline="central" fontSize={smallSize}>
          {mark}
        </text>
      )}
    </g>
  );
}
