/** A drawing of simple marks as vectors; what its looks mean stands under it. */

import { directionOf } from '../../shared/language/language';
import type { DrawingBlock, DrawingLook, DrawingMark } from '../../shared/papers/drawing';
import styles from './drawing.module.css';
import { usePaperLanguage } from './paperLanguage';
import { Words } from './Words';

const lineLooks: readonly DrawingLook[] = ['member', 'conflict', 'rival', 'partner'];

function Mark({ mark }: { readonly mark: DrawingMark }) {
  const direction = directionOf(usePaperLanguage());
  switch (mark.shape) {
    case 'box':
      return (
        <rect className={styles[mark.look]} x={mark.x} y={mark.y} width={mark.width} height={mark.height} rx={0.6} />
      );
    case 'disc':
      return <circle className={styles[mark.look]} cx={mark.x} cy={mark.y} r={mark.radius} />;
    case 'line':
      return <line className={styles[mark.look]} x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} />;
    case 'text':
      return (
        <text
          className={mark.tone === undefined ? undefined : styles[mark.tone]}
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          direction={direction}
          textAnchor={mark.anchor}
          dominantBaseline="central"
        >
          {mark.text}
        </text>
      );
  }
}

export function DrawingFigure({ drawing }: { readonly drawing: DrawingBlock }) {
  const { caption, alternative, width, height, marks, legend } = drawing;
  return (
    <div className={styles.figure}>
      <svg className={styles.drawing} role="img" aria-label={alternative} viewBox={`0 0 ${width} ${height}`}>
        {marks.map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks of one drawing never move
          <Mark key={index} mark={mark} />
        ))}
      </svg>
      <p className={styles.caption}>
        <Words text={caption} />
      </p>
      {legend.length > 0 && (
        <ul className={styles.legend}>
          {legend.map(({ look, text }) => (
            <li key={look}>
              <svg className={styles.sample} viewBox="0 0 8 4" aria-hidden="true">
                {lineLooks.includes(look) ? (
                  <line className={styles[look]} x1={0} x2={8} y1={2} y2={2} />
                ) : look === 'node' ? (
                  <circle className={styles[look]} cx={4} cy={2} r={1} />
                ) : (
                  <rect className={styles[look]} x={0.3} y={0.3} width={7.4} height={3.4} rx={0.6} />
                )}
              </svg>
              <Words text={text} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
