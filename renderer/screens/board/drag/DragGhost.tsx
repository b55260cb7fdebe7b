/** What hangs under the pointer during a drag: the names of the cards, and whether they are copied. */
import { Copy } from 'lucide-react';
import { createPortal } from 'react-dom';
import { directionOf } from '../../../../shared/language/language';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { useHeld } from '../state/held';
import styles from './drag.module.css';
import { setGhost } from './ghost';

export function DragGhost({ judgement }: { readonly judgement: Judgement }) {
  const words = useWords();
  const held = useHeld((state) => state.held);
  if (held?.by !== 'pointer') return null;
  const [first] = held.cards;
  const name = first && judgement.grouping.facts.firms.get(first.firmId)?.name;
  return createPortal(
    <div ref={setGhost} className={styles.ghost} dir="ltr" aria-hidden>
      <span className={styles.held} dir={directionOf(words.language)}>
        {held.isCopy && <Copy size={14} />}
        <bdi>
          {held.cards.length === 1 && name !== undefined
            ? words.text(name)
            : words.t('board.hold.many', { count: held.cards.length })}
        </bdi>
        {held.isCopy && <small>{words.t('board.hold.copy')}</small>}
      </span>
    </div>,
    document.body,
  );
}
