/** Other good plans for the scenario in work: how much one may lose, and what was found. */
import { Split } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type Alternatives, mostAlternatives, usualLoss } from '../../../../shared/planning/alternatives';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { NumberField } from '../../../components/NumberField';
import { useInquiry } from '../../../state/inquiry';
import { type Judgement, useJudgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { Working } from '../../../widgets/Working';
import cards from '../cards.module.css';
import { AlternativeCard } from './AlternativeCard';
import styles from './alternatives.module.css';

const percent = 100;

function Found({ judgement, found }: { readonly judgement: Judgement; readonly found: Alternatives }) {
  const { t, say } = useWords();
  const { best, alternatives, shortage } = found;
  return (
    <>
      <p>{t('scenarios.alternatives.best', { score: best.report.score.total })}</p>
      <ul className={cards.cards}>
        {alternatives.map((alternative, index) => (
          <AlternativeCard
            key={JSON.stringify(alternative.outcome.consortia)}
            judgement={judgement}
            alternative={alternative}
            number={index + 1}
          />
        ))}
      </ul>
      {shortage !== undefined && <p className={styles.note}>{say(shortage.sentence)}</p>}
    </>
  );
}

function OpenView({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useWords();
  const [loss, setLoss] = useState<number | undefined>(usualLoss * percent);
  const [count, setCount] = useState<number | undefined>(mostAlternatives);
  const { scenario } = judgement;
  const question = useMemo(
    () => ({ scenarioId: scenario.id, count: count ?? 1, loss: (loss ?? 0) / percent }),
    [scenario.id, count, loss],
  );
  // What was found stays in sight while one of it is kept as a scenario: only the lists and this scenario matter.
  const { isAsking, found, start, stop } = useInquiry('explain.alternatives', question, judgement);
  return (
    <div className={styles.view}>
      <p className={styles.note}>{t('scenarios.alternatives.what', { scenario: scenario.name })}</p>
      <div className={styles.wish}>
        <NumberField
          label={t('scenarios.alternatives.loss')}
          value={loss}
          min={0}
          max={percent}
          step={0.5}
          isDisabled={isAsking}
          onChange={setLoss}
        />
        <NumberField
          label={t('scenarios.alternatives.count')}
          value={count}
          min={1}
          max={mostAlternatives}
          step={1}
          isDisabled={isAsking}
          onChange={setCount}
        />
        <Button variant="primary" isDisabled={isAsking} onPress={start}>
          {t('scenarios.alternatives.find')}
        </Button>
      </div>
      {isAsking && <Working onStop={stop} />}
      {found !== undefined && <Found judgement={judgement} found={found} />}
    </div>
  );
}

export function AlternativesView() {
  const { t } = useWords();
  const judgement = useJudgement();
  if (judgement === undefined || judgement.scenario.consortia.length === 0) {
    return <EmptyState icon={<Split size={36} aria-hidden />} title={t('scenarios.alternatives.nothing')} />;
  }
  return <OpenView key={judgement.scenario.id} judgement={judgement} />;
}
