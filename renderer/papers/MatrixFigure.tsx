/** The coverage drawing: requirements by members, as vectors; tone and mark say the same. A `figure` element would print as a second, wordless figure around the drawing. */
import { directionOf } from '../../shared/language/language';
import { bodyWidth } from '../../shared/papers/page';
import type { MatrixBlock } from '../../shared/papers/paper';
import { fontSize } from './drawingText';
import { LevelMark, SupplyMark } from './marks';
import styles from './matrix.module.css';
import { layOut, type MatrixLayout, type PlacedRow } from './matrixLayout';
import { usePaperLanguage } from './paperLanguage';
import { Words } from './Words';

/** Turns a distance from the start side into x: the drawing itself always runs from left to right. */
type Across = (distance: number) => number;

export function MatrixFigure({ matrix }: { readonly matrix: MatrixBlock }) {
  const direction = directionOf(usePaperLanguage());
  const layout = layOut(matrix);
  const across: Across = (distance) => (direction === 'rtl' ? bodyWidth - distance : distance);
  return (
    <div className={styles.figure}>
      <svg
        className={styles.drawing}
        role="img"
        aria-label={matrix.alternative}
        viewBox={`0 0 ${bodyWidth} ${layout.height}`}
        fontSize={fontSize}
      >
        <Head matrix={matrix} layout={layout} across={across} />
        {layout.groups.map((group) => (
          <g key={group.top}>
            {group.lines.length > 0 && (
              <Lines lines={group.lines} at={across(1.5)} top={group.top} layout={layout} className={styles.group} />
            )}
            {group.rows.map((row) => (
              <Row key={row.top} placed={row} layout={layout} across={across} />
            ))}
          </g>
        ))}
      </svg>
      <p className={styles.caption}>
        <Words text={matrix.caption} />
      </p>
      <Legend matrix={matrix} />
    </div>
  );
}

interface PartProps {
  readonly layout: MatrixLayout;
  readonly across: Across;
}

function Head({ matrix: { heads, columns }, layout, across }: PartProps & { readonly matrix: MatrixBlock }) {
  const middle = layout.headHeight / 2;
  const cellCentre = (index: number) => across(layout.cellsAt + layout.cellWidth * (index + 0.5));
  return (
    <g className={styles.head}>
      <Label text={heads.requirement} at={across(1.5)} y={middle} />
      <Centred text={heads.minLevel} at={across((layout.minLevelAt + layout.cellsAt) / 2)} y={middle} />
      {columns.map((column, index) => (
        <Centred key={column} text={column} at={cellCentre(index)} y={middle} />
      ))}
      <Label text={heads.supply} at={across(layout.supplyAt + 3)} y={middle} />
      <line className={styles.headRule} x1={0} x2={bodyWidth} y1={layout.headHeight} y2={layout.headHeight} />
    </g>
  );
}

function Row({ placed, layout, across }: PartProps & { readonly placed: PlacedRow }) {
  const { row, lines, top, height } = placed;
  const middle = top + height / 2;
  return (
    <g>
      <Lines lines={lines} at={across(1.5)} top={top} layout={layout} className={styles.text} />
      <Centred text={row.minLevel} at={across((layout.minLevelAt + layout.cellsAt) / 2)} y={middle} />
      {row.cells.map((cell, index) => (
        <LevelMark
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
          key={index}
          cell={cell}
          x={across(layout.cellsAt + layout.cellWidth * (index + 0.5))}
          y={middle}
        />
      ))}
      <SupplyMark supply={row.supply} x={across(layout.supplyAt + 4.2)} y={middle} />
      <Label text={row.supplyText} at={across(layout.supplyAt + 7)} y={middle} />
      <line className={styles.rule} x1={0} x2={bodyWidth} y1={top + height} y2={top + height} />
    </g>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly at: number;
  readonly top: number;
  readonly layout: MatrixLayout;
  readonly className: string | undefined;
}

function Lines({ lines, at, top, layout: { lineHeight }, className }: LinesProps) {
  return (
    <g className={className}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one label never move
        <Label key={index} text={line} at={at} y={top + 1.3 + lineHeight * (index + 0.5)} />
      ))}
    </g>
  );
}

/** A text that begins at the given place and runs in the paper's direction. */
function Label({ text, at, y }: { readonly text: string; readonly at: number; readonly y: number }) {
  return (
    <text x={at} y={y} direction={directionOf(usePaperLanguage())} textAnchor="start" dominantBaseline="central">
      {text}
    </text>
  );
}

function Centred({ text, at, y }: { readonly text: string; readonly at: number; readonly y: number }) {
  return (
    <text x={at} y={y} textAnchor="middle" dominantBaseline="central">
      {text}
    </text>
  );
}

function Legend({ matrix: { legend, key } }: { readonly matrix: MatrixBlock }) {
  return (
    <div className={styles.legend}>
      <ul className={styles.marks}>
        {legend.map(({ mark, text }) => (
          <li key={mark}>
            <svg className={styles.sample} viewBox="0 0 6 6" fontSize={fontSize} aria-hidden="true">
              <LevelMark cell={{ standing: mark, above: 0, level: '' }} x={3} y={3} />
            </svg>
            <Words text={text} />
          </li>
        ))}
      </ul>
      <ul className={styles.key}>
        {key.map((member) => (
          <li key={member}>
            <Words text={member} />
          </li>
        ))}
      </ul>
    </div>
  );
}
