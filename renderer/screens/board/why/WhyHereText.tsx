/** What a member brings to its consortium, and what its leaving would break. */
import { useMemo } from 'react';
import type { ConsortiumId, FirmId } from '../../../../shared/ids';
import { why } from '../../../../shared/planning/why';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { capabilitiesOf } from '../drag/keyHold';
import { Broken, Pieces } from './parts';
import styles from './why.module.css';

interface WhyHereTextProps {
  readonly judgement: Judgement;
  readonly firmId: FirmId;
  readonly consortiumId: ConsortiumId;
}

export function WhyHereText({ judgement, firmId, consortiumId }: WhyHereTextProps) {
  const { t } = useWords();
  const answer = useMemo(() => why(judgement.grouping, firmId, consortiumId), [judgement, firmId, consortiumId]);
  if (answer === undefined) return null;
  const { points, pieces, onlyHere, broken, isPinned } = answer;
  const sum = points > 0 ? 'board.why.hereSum' : 'board.why.hereCost';
  return (
    <>
      <p className={styles.sum}>{points === 0 ? t('board.why.hereZero') : t(sum, { points: Math.abs(points) })}</p>
      {isPinned && <p>{t('board.why.pinned')}</p>}
      {onlyHere.length > 0 && <p>{t('board.why.onlyHere', { capabilities: capabilitiesOf(judgement, onlyHere) })}</p>}
      <Pieces title={t('board.why.pieces')} pieces={pieces} />
      <Broken title={t('board.why.ifLeaves')} findings={broken} />
    </>
  );
}
