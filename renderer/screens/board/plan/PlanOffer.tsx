/** A plan that was found, shown as what it would change; taken as one undo step, or left. */
import { useMemo } from 'react';
import { applyPlan, type PlanOutcome } from '../../../../shared/planning/outcome';
import { planDiff } from '../../../../shared/planning/planDiff';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { leaveOffer, usePlanner } from '../../../state/planner';
import { takePlan } from '../../../state/takePlan';
import { PlanChanges } from '../../../widgets/PlanChanges';
import { OfferSum } from './OfferSum';
import { Unformed } from './Unformed';

interface OfferProps {
  readonly judgement: Judgement;
  readonly outcome: PlanOutcome;
}

function Offer({ judgement, outcome }: OfferProps) {
  const { t } = useWords();
  const { workspace, scenario } = judgement;
  const diff = useMemo(
    () => planDiff(workspace, scenario, applyPlan(scenario, outcome)),
    [workspace, scenario, outcome],
  );
  const take = async () => {
    if (await takePlan(scenario.id, outcome)) leaveOffer();
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t('board.offer.title')}
      closeLabel={t('board.offer.leave')}
      onClose={leaveOffer}
      footer={
        <>
          <Button onPress={leaveOffer}>{t('board.offer.leave')}</Button>
          <Button variant="primary" autoFocus onPress={() => void take()}>
            {t('board.offer.take')}
          </Button>
        </>
      }
    >
      <OfferSum diff={diff} report={outcome.report} />
      <Unformed judgement={judgement} report={outcome.report} />
      <PlanChanges grouping={judgement.grouping} diff={diff} />
    </Dialog>
  );
}

/** The offer for the scenario on the board, if there is one. */
export function PlanOffer({ judgement }: { readonly judgement: Judgement }) {
  const offer = usePlanner((planner) => planner.offer);
  if (offer === undefined || offer.request.scenarioId !== judgement.scenario.id) return null;
  return <Offer judgement={judgement} outcome={offer.outcome} />;
}
