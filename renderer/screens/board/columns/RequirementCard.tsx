/** One requirement in full: what it asks for, who supplies it here and at which level, or who comes nearest. */
import { useMemo } from 'react';
import { levels } from '../../../../shared/model/capability';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { gapOf } from '../read/gaps';
import { nearestFirms, type RequirementView } from '../read/requirements';
import styles from './RequirementChips.module.css';

export function RequirementCard({
  judgement,
  view,
}: {
  readonly judgement: Judgement;
  readonly view: RequirementView;
}) {
  const words = useWords();
  const { facts } = judgement.grouping;
  const { requirement, supply, suppliers } = view;
  const firms = useMemo(
    () => (supply === 'gap' ? nearestFirms(facts, requirement) : suppliers),
    [facts, requirement, supply, suppliers],
  );
  const gap = useMemo(
    () => (supply === 'gap' ? gapOf(judgement, requirement) : undefined),
    [judgement, supply, requirement],
  );
  const level = levels.find((one) => one === requirement.minLevel) ?? 1;
  const need = facts.needs.get(requirement.needId);
  return (
    <div className={styles.card}>
      <strong>{words.text(facts.capabilities.get(requirement.capabilityId)?.name ?? { fa: '' })}</strong>
      <p className={styles.supply} data-supply={supply}>
        {words.t(`board.requirement.${supply}`)}
      </p>
      <p>
        {words.t('board.requirement.asked', {
          level,
          levelName: words.t(`nouns.level.${level}`),
          importance: requirement.importance,
        })}
      </p>
      {need !== undefined && <p className={styles.muted}>{words.text(need.title)}</p>}
      {requirement.requiresLicence && <p>{words.t('board.requirement.licence')}</p>}
      {gap !== undefined && <p className={styles.supply}>{words.say(gap.sentence)}</p>}
      {firms.length === 0 ? (
        <p>{words.t('board.requirement.nobody')}</p>
      ) : (
        <>
          <p className={styles.muted}>
            {words.t(supply === 'gap' ? 'board.requirement.nearest' : 'board.requirement.suppliers')}
          </p>
          <ul>
            {firms.map(({ firm, level: reached }) => (
              <li key={firm.id}>{words.t('board.requirement.firmLevel', { firm: firm.name, level: reached })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
