/** What a plan changes in one consortium: who comes, who goes, whose role changes, what it gains. */
import { ArrowDownToLine, ArrowUpFromLine, Repeat2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FirmId } from '../../../../shared/ids';
import { formatPercent, formatSigned } from '../../../../shared/language/numerals';
import type { ConsortiumDiff } from '../../../../shared/planning/planDiff';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import styles from './plan.module.css';

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

export function ConsortiumChange({
  judgement,
  change,
}: {
  readonly judgement: Judgement;
  readonly change: ConsortiumDiff;
}) {
  const words = useWords();
  const { t, language } = words;
  const { comes, goes, roles, pointsBefore, pointsAfter, coverageBefore, coverageAfter } = change;
  const consortium = judgement.scenario.consortia.find(({ id }) => id === change.consortiumId);
  const nameOf = (id: FirmId) => judgement.grouping.facts.firms.get(id)?.name ?? { fa: id };
  const points = pointsAfter - pointsBefore;
  return (
    <li className={styles.change}>
      <header>
        <h4>{consortium === undefined ? change.consortiumId : words.text(consortium.name)}</h4>
        <span className={styles.muted}>
          {formatPercent(coverageBefore, language, 0)} {language === 'fa' ? '←' : '→'}{' '}
          {formatPercent(coverageAfter, language, 0)}
        </span>
        <b data-sign={Math.sign(points)}>{formatSigned(points, language)}</b>
      </header>
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
        texts={goes.map(({ firmId }) => words.text(nameOf(firmId)))}
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
    </li>
  );
}
