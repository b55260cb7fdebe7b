/** What a member brings to its consortium, and what its leaving would break. */
import { useMemo } from 'react';
import type { ConsortiumId, FirmId } from '../../../../shared/ids';
import { why } from '../../../../shared/planning/explain/why';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { Broken, Pieces } from './parts';
import styles from './why.module.css';

interface WhyHereTextProps {
  readonly judgement: Judgement;
  readonly firmId: FirmId;
  readonly consortiumId: ConsortiumId;
}

export function WhyHereText({ judgement, firmId, consortiumId }: WhyHereTextProps) {
  const { t, say } = useWords();
  const answer = useMemo(() => why(judgement.grouping, firmId, consortiumId), [judgement, firmId, consortiumId]);
  if (answer === undefined) return null;
  const { pieces, broken, summary, remarks } = answer;
  return (
    <>
      <p className={styles.sum}>{say(summary)}</p>
      {remarks.map((remark) => (
        <p key={remark.key}>{say(remark)}</p>
      ))}
      <Pieces title={t('board.why.pieces')} pieces={pieces} />
      <Broken title={t('board.why.ifLeaves')} findings={broken} />
    </>
  );
}
