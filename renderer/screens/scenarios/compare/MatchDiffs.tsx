/** The difference of two scores, match by match, gathered by consortium; the lines add up to it exactly. */
import { useMemo, useState } from 'react';
import type { ScenarioId } from '../../../../shared/ids';
import { formatNumber, formatSigned } from '../../../../shared/language/numerals';
import type { Comparison } from '../../../../shared/planning/compare';
import type { MatchRow } from '../../../../shared/planning/compare/matchRows';
import { Section } from '../../../components/Section';
import { SelectField } from '../../../components/SelectField';
import { useWords } from '../../../state/language';
import { useScenariosView } from '../state/view';
import styles from './compare.module.css';

interface MatchGroup {
  readonly key: string;
  readonly name: string | undefined;
  readonly rows: readonly MatchRow[];
  readonly difference: number;
}

/** Matches by consortium, those of whole firms apart; the largest differences first. */
function useGroups(comparison: Comparison, other: number): readonly MatchGroup[] {
  const { text } = useWords();
  const onlyDifferences = useScenariosView((view) => view.onlyDifferences);
  return useMemo(() => {
    const all = comparison.matches(0, other).filter(({ before, after }) => !onlyDifferences || before !== after);
    const nameOf = (key: string) => {
      const consortia = comparison.rows.find((row) => row.key === key)?.consortia;
      const named = consortia?.find((one) => one !== undefined);
      return named && text(named.name);
    };
    return [...new Set(all.map(({ row }) => row ?? ''))]
      .map((key) => {
        const rows = all.filter(({ row }) => (row ?? '') === key);
        const difference = rows.reduce((sum, { before, after }) => sum + after - before, 0);
        return { key, name: nameOf(key), rows, difference };
      })
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  }, [comparison, other, onlyDifferences, text]);
}

function Lines({ rows }: { readonly rows: readonly MatchRow[] }) {
  const { say, language } = useWords();
  return (
    <ul className={styles.matches}>
      {rows.map(({ key, sentence, before, after }) => (
        <li key={key}>
          <span>{say(sentence)}</span>
          <span className={styles.quiet}>
            {formatNumber(before, language)} {language === 'fa' ? '←' : '→'} {formatNumber(after, language)}
          </span>
          <b data-sign={Math.sign(after - before)}>{formatSigned(after - before, language)}</b>
        </li>
      ))}
    </ul>
  );
}

function Group({ group, isFirst }: { readonly group: MatchGroup; readonly isFirst: boolean }) {
  const { t, language } = useWords();
  const [isOpen, setIsOpen] = useState(isFirst);
  return (
    <div className={styles.group}>
      <Section
        title={group.name ?? t('scenarios.matches.firms')}
        count={formatSigned(group.difference, language)}
        isCollapsible
        isOpen={isOpen}
        onToggle={setIsOpen}
      >
        <Lines rows={group.rows} />
      </Section>
    </div>
  );
}

function Other({
  comparison,
  other,
  onChange,
}: {
  readonly comparison: Comparison;
  readonly other: number;
  readonly onChange: (id: ScenarioId) => void;
}) {
  const { t, text } = useWords();
  const others = comparison.judgements.slice(1).map(({ scenario }) => scenario);
  if (others.length < 2) return null;
  return (
    <div className={styles.other}>
      <SelectField
        label={t('scenarios.matches.with')}
        value={others[other - 1]?.id}
        options={others.map(({ id, name }) => ({ id, label: text(name) }))}
        onChange={onChange}
      />
    </div>
  );
}

export function MatchDiffs({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useWords();
  const [otherId, setOtherId] = useState<ScenarioId>();
  const found = comparison.judgements.findIndex(({ scenario }) => scenario.id === otherId);
  const position = found > 0 ? found : 1;
  const groups = useGroups(comparison, position);
  const [base, other] = [comparison.judgements[0], comparison.judgements[position]];
  if (base === undefined || other === undefined) return null;
  const [before, after] = [base.score.total, other.score.total];
  return (
    <div className={styles.view}>
      <Other comparison={comparison} other={position} onChange={setOtherId} />
      <p className={styles.score}>
        {t('scenarios.matches.sum', {
          base: base.scenario.name,
          other: other.scenario.name,
          before,
          after,
          difference: { signed: after - before },
        })}
      </p>
      {groups.length === 0 && <p className={styles.quiet}>{t('scenarios.compare.same')}</p>}
      {groups.map((group, index) => (
        <Group key={`${position} ${group.key}`} group={group} isFirst={index === 0} />
      ))}
    </div>
  );
}
