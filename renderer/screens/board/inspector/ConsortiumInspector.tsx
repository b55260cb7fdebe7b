/** Everything about one consortium: standing, name, needs, legal form, members, phases, bans, note. */
import type { ConsortiumId } from '../../../../shared/ids';
import { isClosed } from '../../../../shared/model/scenario';
import { coverageOf } from '../../../../shared/planning/figures';
import { Button } from '../../../components/Button';
import { Section } from '../../../components/Section';
import { useJudgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { goTo, select } from '../../../state/session';
import { PhaseList } from '../../../widgets/phases/PhaseList';
import { columnKey } from '../read/places';
import { readingsOf } from '../read/readings';
import { focusOn } from '../state/boardState';
import { Bans } from './Bans';
import { ConsortiumFacts } from './ConsortiumFacts';
import styles from './inspector.module.css';
import { Members } from './Members';

export function ConsortiumInspector({ id }: { readonly id: ConsortiumId }) {
  const words = useWords();
  const { t } = words;
  const judgement = useJudgement();
  const readings = judgement && readingsOf(judgement);
  const group = readings?.groups.get(id);
  if (judgement === undefined || readings === undefined || group === undefined) {
    return <p>{t('board.inspector.gone')}</p>;
  }
  const { facts } = judgement.grouping;
  const isReadOnly = isClosed(judgement.scenario);
  const findings = readings.findings.get(id) ?? [];
  const show = () => {
    goTo('board', { kind: 'consortium', id });
    focusOn({ lane: columnKey(id) });
  };
  return (
    <div className={styles.inspector}>
      <p className={styles.standing}>
        {t('board.inspector.score', {
          points: readings.points.get(id) ?? 0,
          coverage: { percent: coverageOf(facts, [group]) },
        })}
        <Button onPress={show}>{t('common.show')}</Button>
      </p>
      {isReadOnly && (
        <p className={styles.closed}>
          {t('board.closed', { status: t(`nouns.scenarioStatus.${judgement.scenario.status}`) })}
        </p>
      )}
      {findings.length > 0 && (
        <Section title={t('board.inspector.findings')} count={findings.length}>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <li key={`${finding.sentence.key} ${finding.firmIds.join(' ')}`}>{words.say(finding.sentence)}</li>
            ))}
          </ul>
        </Section>
      )}
      <fieldset className={styles.fields} disabled={isReadOnly}>
        <ConsortiumFacts group={group} />
        <Section title={t('nouns.needs')}>
          <ul className={styles.links}>
            {group.needs.map((need) => (
              <li key={need.id}>
                <Button variant="quiet" onPress={() => select({ kind: 'need', id: need.id })}>
                  {words.text(need.title)}
                </Button>
              </li>
            ))}
          </ul>
        </Section>
        <Members group={group} isReadOnly={isReadOnly} />
        <Bans judgement={judgement} consortium={group.consortium} isReadOnly={isReadOnly} />
      </fieldset>
      <PhaseList scenario={judgement.scenario} consortium={group.consortium} />
    </div>
  );
}
