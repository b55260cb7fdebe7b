/** While cards are held by keyboard: what is held, and the keys. */
import { Hand } from 'lucide-react';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { useHeld } from '../state/held';
import { namesOf } from '../state/names';
import styles from './drag.module.css';

export function HeldBar({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useWords();
  const held = useHeld((state) => state.held);
  if (held?.by !== 'keyboard') return null;
  return (
    <p className={styles.bar}>
      <Hand aria-hidden size={16} />
      <span>{t('board.hold.bar', { firms: namesOf(judgement, held.cards) })}</span>
      {held.isCopy && <b>{t('board.hold.copy')}</b>}
    </p>
  );
}
