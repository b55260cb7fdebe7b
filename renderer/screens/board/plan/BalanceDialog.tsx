/** Planning with balance: the worst-served area first, loads not too uneven, then the total; and what that costs. */
import { useMemo, useState } from 'react';
import type { PlanBalance } from '../../../../shared/model/planRecipe';
import { SwitchField } from '../../../components/CheckField';
import { NumberField } from '../../../components/NumberField';
import { useInquiry } from '../../../state/inquiry';
import { useWords } from '../../../state/language';
import type { DialogOf } from '../dialogs/BoardDialogs';
import { AskedPlan } from './AskedPlan';

const highestDifference = 9;

export function BalanceDialog({ judgement, close }: DialogOf) {
  const { t } = useWords();
  const [areas, setAreas] = useState(true);
  const [difference, setDifference] = useState<number | undefined>(undefined);
  const scenarioId = judgement.scenario.id;
  const question = useMemo(() => {
    const wish: PlanBalance = {
      ...(areas ? { areas } : {}),
      ...(difference === undefined ? {} : { maxLoadDifference: difference }),
    };
    return { scenarioId, wish };
  }, [scenarioId, areas, difference]);
  const fields = (
    <>
      <SwitchField label={t('reasons.balance.areas')} isSelected={areas} onChange={setAreas} />
      <NumberField
        label={t('reasons.balance.loads')}
        hint={t('reasons.balance.loadsHint')}
        value={difference}
        min={0}
        max={highestDifference}
        step={1}
        onChange={setDifference}
      />
    </>
  );
  return (
    <AskedPlan
      judgement={judgement}
      close={close}
      title={t('reasons.balance.title')}
      what={t('reasons.balance.what')}
      fields={fields}
      inquiry={useInquiry('explain.balance', question, judgement)}
      isWish={areas || difference !== undefined}
    />
  );
}
