/** The button on a card that opens its menu. */
import { EllipsisVertical } from 'lucide-react';
import { useWords } from '../../../state/language';
import type { CardRef } from '../read/places';
import { openMenu } from '../state/boardState';
import styles from './Card.module.css';

interface CardMenuButtonProps {
  readonly card: CardRef;
  readonly name: string;
  readonly isReachable: boolean;
}

export function CardMenuButton({ card, name, isReachable }: CardMenuButtonProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className={styles.menuButton}
      aria-label={t('board.card.menu', { firm: name })}
      aria-haspopup="menu"
      tabIndex={isReachable ? 0 : -1}
      onClick={() => openMenu(card)}
    >
      <EllipsisVertical aria-hidden size={15} />
    </button>
  );
}
