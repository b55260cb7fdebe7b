/** Who comes into a consortium, who goes and whose role changes, a line for each. */
import { ArrowDownToLine, ArrowUpFromLine, Repeat2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FirmId } from '../../shared/ids';
import type { Facts } from '../../shared/model/facts';
import type { MemberChanges } from '../../shared/planning/planDiff';
import { useWords } from '../state/language';
import styles from './MemberChangeLines.module.css';

interface LineProps {
  readonly kind: 'comes' | 'goes' | 'roles';
  readonly icon: ReactNode;
  readonly texts: readonly string[];
}

function Line({ kind, icon, texts }: LineProps) {
  const { t, language } = useWords();
  if (texts.length === 0) return null;
  return (
    <p className={styles.line} data-kind={kind}>
      {icon}
      <b>{t(`board.offer.${kind}`)}</b>
      <span>{texts.join(language === 'fa' ? '، ' : ', ')}</span>
    </p>
  );
}

interface MemberChangeLinesProps {
  readonly facts: Facts;
  readonly changes: MemberChanges;
}

export function MemberChangeLines({ facts, changes }: MemberChangeLinesProps) {
  const { t, text } = useWords();
  const { comes, goes, roles } = changes;
  const nameOf = (id: FirmId) => facts.firms.get(id)?.name ?? { fa: id };
  return (
    <>
      <Line
        kind="comes"
        icon={<ArrowDownToLine aria-hidden size={14} />}
        texts={comes.map(({ firmId, role }) =>
          t('board.offer.firmAs', { firm: nameOf(firmId), role: t(`nouns.role.${role}`) }),
        )}
      />
      <Line
        kind="goes"
        icon={<ArrowUpFromLine aria-hidden size={14} />}
        texts={goes.map(({ firmId }) => text(nameOf(firmId)))}
      />
      <Line
        kind="roles"
        icon={<Repeat2 aria-hidden size={14} />}
        texts={roles.map(({ firmId, before, after }) =>
          t('board.offer.roleChange', {
            firm: nameOf(firmId),
            before: t(`nouns.role.${before}`),
            after: t(`nouns.role.${after}`),
          }),
        )}
      />
    </>
  );
}
