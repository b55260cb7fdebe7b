/** A firm's word on one consortium: its stance, conditions, suggestion, conflicts, and what taking it does. */
import type { JudgedItem } from '../../../../shared/exchange/review/judge';
import { itemSentences } from '../../../../shared/exchange/review/saidWords';
import { Chip } from '../../../components/Chip';
import { useCurrency, useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { stanceTones } from '../../../widgets/answerMarks';
import { DecisionField } from './DecisionField';
import type { Decision } from './decisions';
import styles from './inbox.module.css';

interface ItemCardProps {
  readonly word: JudgedItem;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}

export function ItemCard({ word, decision, onDecide }: ItemCardProps) {
  const { t, say, text } = useWords();
  const firms = useWorkspace()?.firms ?? [];
  const { item, name, changed, canBeTaken, handled } = word;
  const title = typeof name === 'string' ? name : text(name);
  const office = { currency: useCurrency() };
  const said = itemSentences(item, { office, consortia: [{ id: item.consortiumId, members: firms }] });
  return (
    <li className={styles.card}>
      <header className={styles.cardHead}>
        <bdi className={styles.cardTitle}>{title}</bdi>
        <Chip tone={stanceTones[item.stance]}>{t(`nouns.stance.${item.stance}`)}</Chip>
        <span className={styles.decision}>
          <DecisionField about={title} canBeTaken={canBeTaken} handled={handled} value={decision} onChange={onDecide} />
        </span>
      </header>
      <ul className={styles.said}>
        {said.map((one) => (
          <li key={one.key} dir="auto">
            {say(one)}
          </li>
        ))}
        {changed.length > 0 && (
          <li className={styles.warning}>
            {t('reviews.send.why.changed', { parts: changed.map((part) => t(`reviews.part.${part}`)) })}
          </li>
        )}
      </ul>
      {canBeTaken && handled !== 'taken' && <p className={styles.quiet}>{t(`reviews.inbox.effect.${item.stance}`)}</p>}
    </li>
  );
}
