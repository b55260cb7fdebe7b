/** A plan that was asked for with a wish of its own: the wish, what comes of it in sentences, the difference, and taking it. */
import { type ReactNode, useMemo } from 'react';
import type { Sentence } from '../../../../shared/language/messages/sentence';
import { isClosed } from '../../../../shared/model/scenario';
import { applyPlan, type PlanOutcome } from '../../../../shared/planning/outcome';
import { planDiff } from '../../../../shared/planning/planDiff';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import type { Inquiry } from '../../../state/inquiry';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { takePlan } from '../../../state/takePlan';
import { CopyLines } from '../../../widgets/CopyLines';
import { PlanChanges } from '../../../widgets/PlanChanges';
import { Working } from '../../../widgets/Working';
import type { DialogOf } from '../dialogs/BoardDialogs';
import styles from './plan.module.css';

interface Answer {
  readonly outcome: PlanOutcome;
  /** What it comes to. */
  readonly summary: readonly Sentence[];
  readonly lines: readonly Sentence[];
}

interface AskedPlanProps extends DialogOf {
  readonly title: string;
  /** What this is for. */
  readonly what: string;
  readonly fields: ReactNode;
  readonly inquiry: Inquiry<Answer>;
  /** The wish says something. */
  readonly isWish?: boolean;
}

function AnswerText({ judgement, answer }: { readonly judgement: Judgement; readonly answer: Answer }) {
  const { say } = useWords();
  const { workspace, scenario, grouping } = judgement;
  const diff = useMemo(
    () => planDiff(workspace, scenario, applyPlan(scenario, answer.outcome)),
    [workspace, scenario, answer],
  );
  return (
    <>
      <div className={styles.answer}>
        <ul>
          {answer.summary.map((line) => (
            <li key={line.key}>{say(line)}</li>
          ))}
        </ul>
        <CopyLines lines={() => answer.lines} />
      </div>
      <PlanChanges grouping={grouping} diff={diff} />
    </>
  );
}

export function AskedPlan({ judgement, close, title, what, fields, inquiry, isWish = true }: AskedPlanProps) {
  const { t } = useWords();
  const { scenario } = judgement;
  const { isAsking, found, start, stop } = inquiry;
  const take = async ({ outcome }: Answer) => {
    if (await takePlan(scenario.id, outcome)) close();
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={title}
      closeLabel={t('common.close')}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button isDisabled={isAsking || !isWish} onPress={start}>
            {t(found === undefined ? 'reasons.find' : 'reasons.again')}
          </Button>
          <Button
            variant="primary"
            isDisabled={found === undefined || isClosed(scenario)}
            onPress={() => found && void take(found)}
          >
            {t('board.offer.take')}
          </Button>
        </>
      }
    >
      <p className={styles.muted}>{what}</p>
      <div className={styles.fields}>{fields}</div>
      {isAsking && <Working onStop={stop} />}
      {found !== undefined && <AnswerText judgement={judgement} answer={found} />}
    </Dialog>
  );
}
