/** The small marks of a card: size, role, pin, ties. Each says its meaning to those who do not see it. */
import { Crown, Handshake, Pin, Swords, TriangleAlert, Truck, Users } from 'lucide-react';
import type { Role } from '../../../../shared/model/consortium';
import type { FirmSize } from '../../../../shared/model/firm';
import type { TieKind } from '../../../../shared/model/tie';
import type { AnswerState } from '../../../../shared/planning/answers';
import { useWords } from '../../../state/language';
import { answerIcons } from '../../../widgets/answerMarks';
import type { TieMark } from '../read/cards';
import styles from './marks.module.css';

const bars: Readonly<Record<FirmSize, number>> = { small: 1, medium: 2, large: 3 };

export function SizeMark({ size }: { readonly size: FirmSize }) {
  const { t } = useWords();
  const label = t(`nouns.size.${size}`);
  return (
    <span className={styles.size} role="img" aria-label={label} title={label}>
      {([1, 2, 3] as const).map((bar) => (
        <i key={bar} data-full={bar <= bars[size] || undefined} />
      ))}
    </span>
  );
}

const roleIcons = { lead: Crown, partner: Users, supplier: Truck } satisfies Record<Role, unknown>;

export function RoleMark({ role }: { readonly role: Role }) {
  const { t } = useWords();
  const Icon = roleIcons[role];
  return (
    <span className={styles.role} data-role={role}>
      <Icon aria-hidden size={13} />
      {t(`nouns.role.${role}`)}
    </span>
  );
}

export function PinMark() {
  const { t } = useWords();
  const label = t('board.card.pinned');
  return (
    <span className={styles.pin} role="img" aria-label={label} title={label}>
      <Pin aria-hidden size={13} />
    </span>
  );
}

const tieIcons = { conflict: TriangleAlert, rival: Swords, partner: Handshake } satisfies Record<TieKind, unknown>;

export function TieMarks({ marks }: { readonly marks: readonly TieMark[] }) {
  const { t } = useWords();
  return marks.map(({ kind, others }) => {
    const Icon = tieIcons[kind];
    const label = t(`board.card.tie.${kind}`, { firms: others.map((firm) => firm.name) });
    return (
      <span key={kind} className={styles.tie} data-kind={kind} role="img" aria-label={label} title={label}>
        <Icon aria-hidden size={13} />
      </span>
    );
  });
}

export function AnswerMark({ state }: { readonly state: AnswerState }) {
  const { t } = useWords();
  const Icon = answerIcons[state];
  const label = t(`reviews.state.${state}`);
  return (
    <span className={styles.answer} data-state={state} role="img" aria-label={label} title={label}>
      <Icon aria-hidden size={13} />
    </span>
  );
}
