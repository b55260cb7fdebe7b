/** The marks of the coverage drawing; each differs from the others in shape, not in colour alone. */
import type { MatrixCell, MatrixRow } from '../../shared/papers/paper';
import styles from './matrix.module.css';

/** Half of a mark's side, in millimetres. */
const half = 2.3;
const tones = [styles.meets0, styles.meets1, styles.meets2] as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Filled: meets the minimum, darker above it. Dashed: below. Struck through: no licence. A dot: nothing on record. */
export function LevelMark({ cell, x, y }: Place & { readonly cell: MatrixCell }) {
  if (cell.standing === 'none') return <circle className={styles.nothing} cx={x} cy={y} r={0.45} />;
  const tone = tones[Math.min(cell.above, tones.length - 1)];
  const look = cell.standing === 'meets' ? tone : cell.standing === 'below' ? styles.below : styles.unlicensed;
  return (
    <g className={look}>
      <rect x={x - half} y={y - half} width={half * 2} height={half * 2} rx={0.8} />
      {cell.standing === 'unlicensed' && <line x1={x - half} x2={x + half} y1={y + half} y2={y - half} />}
      {cell.level !== '' && (
        <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
          {cell.level}
        </text>
      )}
    </g>
  );
}

/** Full disc: backed up. Half disc: one supplier. Ring with a dot: not covered. */
export function SupplyMark({ supply, x, y }: Place & { readonly supply: MatrixRow['supply'] }) {
  const radius = 1.3;
  return (
    <g className={styles[supply]}>
      <circle className={styles.ring} cx={x} cy={y} r={radius} />
      {supply === 'backedUp' && <circle className={styles.fill} cx={x} cy={y} r={radius} />}
      {supply === 'single' && (
        <path className={styles.fill} d={`M ${x} ${y - radius} A ${radius} ${radius} 0 0 1 ${x} ${y + radius} Z`} />
      )}
      {supply === 'gap' && <circle className={styles.fill} cx={x} cy={y} r={0.4} />}
    </g>
  );
}
