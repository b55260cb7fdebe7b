/** What a member brings to its consortium, and what its leaving would break. */
import { useMemo } from 'react';
import type { ConsortiumId, FirmId } from '../../../../shared/ids';
import { sentence } from '../../../../shared/language/messages/sentence';
import { bestReplacement } from '../../../../shared/planning/explain/replacement';
import { why, whyLines } from '../../../../shared/planning/explain/why';
import { Button } from '../../../components/Button';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { CopyLines } from '../../../widgets/CopyLines';
import { openDialog } from '../state/boardState';
import { Broken, Pieces } from './parts';
import styles from './why.module.css';

interface WhyHereTextProps {
  readonly judgement: Judgement;
  readonly firmId: FirmId;
  readonly consortiumId: ConsortiumId;
}

export function WhyHereText({ judgement, firmId, consortiumId }: WhyHereTextProps) {
  const { t, say } = useWords();
  const { grouping } = judgement;
  const answer = useMemo(() => why(grouping, firmId, consortiumId), [grouping, firmId, consortiumId]);
  const replacement = useMemo(
    () => bestReplacement(grouping, firmId, consortiumId)?.sentence ?? sentence('explain.why.noReplacement'),
    [grouping, firmId, consortiumId],
  );
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
      <p>{say(replacement)}</p>
      <div className={styles.actions}>
        <Button onPress={() => openDialog({ kind: 'withdraw', firmId })}>{t('reasons.withdraw.ask')}</Button>
        <CopyLines lines={() => [...whyLines(grouping, answer), replacement]} />
      </div>
    </>
  );
}
