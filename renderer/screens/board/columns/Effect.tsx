/** What dropping the held cards on a lane would do: points, requirements newly covered, or the rule that would break. */
import { Sparkles, TriangleAlert } from 'lucide-react';
import { formatSigned } from '../../../../shared/language/numerals';
import { capabilityNames } from '../../../../shared/planning/explain/names';
import type { Preview } from '../../../../shared/planning/preview';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { obstaclesOf } from '../read/effects';
import type { LaneKey } from '../read/places';
import { useHeld } from '../state/held';
import styles from './Effect.module.css';

interface EffectProps {
  readonly lane: LaneKey;
  readonly judgement: Judgement;
  readonly isBest: boolean;
}

function Body({ judgement, preview, isBest }: Omit<EffectProps, 'lane'> & { readonly preview: Preview }) {
  const words = useWords();
  const [first, ...others] = obstaclesOf(preview, judgement.grouping);
  const { facts } = judgement.grouping;
  const covers = capabilityNames(facts, preview.covered);
  const uncovers = capabilityNames(facts, preview.uncovered);
  return (
    <>
      <strong className={styles.points} data-sign={Math.sign(preview.points)}>
        {isBest && <Sparkles size={14} aria-label={words.t('board.hold.best')} />}
        {formatSigned(preview.points, words.language)}
      </strong>
      {first !== undefined && (
        <p className={styles.broken}>
          <TriangleAlert aria-hidden size={14} />
          <span>{words.say(first.sentence)}</span>
        </p>
      )}
      {others.length > 0 && <p>{words.t('board.effect.moreBroken', { count: others.length })}</p>}
      {covers.length > 0 && <p className={styles.covers}>{words.t('board.effect.covers', { capabilities: covers })}</p>}
      {uncovers.length > 0 && (
        <p className={styles.broken}>{words.t('board.effect.uncovers', { capabilities: uncovers })}</p>
      )}
      {preview.mended.length > 0 && <p>{words.t('board.effect.mends', { count: preview.mended.length })}</p>}
    </>
  );
}

/** Nothing while no cards are held, or where dropping would change nothing. */
export function Effect({ lane, judgement, isBest }: EffectProps) {
  const preview = useHeld(({ previews }) => previews.get(lane));
  if (preview === undefined) return null;
  return (
    <div className={styles.effect} data-testid="effect">
      <Body judgement={judgement} preview={preview} isBest={isBest} />
    </div>
  );
}
