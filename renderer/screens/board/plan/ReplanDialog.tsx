/** Planning anew with few changes: what to stay close to, how much a change must bring or how many there may be, and what comes of it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ScenarioId } from '../../../../shared/ids';
import { usualChangePrice } from '../../../../shared/planning/explain/withdraw';
import type { ReplanWish } from '../../../../shared/planning/replan';
import { NumberField } from '../../../components/NumberField';
import { SelectField } from '../../../components/SelectField';
import { useInquiry } from '../../../state/inquiry';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import type { DialogOf } from '../dialogs/BoardDialogs';
import { AskedPlan } from './AskedPlan';

const kinds = ['price', 'most'] as const;
const usualMost = 5;
const highestPrice = 100_000;
const highestMost = 1_000;

/** The wish as the fields stand, and the fields. */
function useWish({ workspace, scenario }: Judgement) {
  const [kind, setKind] = useState<(typeof kinds)[number]>('price');
  const [price, setPrice] = useState<number | undefined>(() => usualChangePrice(scenario.policy));
  const [most, setMost] = useState<number | undefined>(usualMost);
  const [beforeId, setBefore] = useState<ScenarioId>(scenario.id);
  const wish = useMemo(
    (): ReplanWish => (kind === 'price' ? { kind, points: price ?? 0 } : { kind, changes: most ?? 0 }),
    [kind, price, most],
  );
  const earlier = workspace.scenarios.filter(({ id }) => id === scenario.id || id === scenario.basedOn);
  return { kind, setKind, price, setPrice, most, setMost, beforeId, setBefore, wish, earlier };
}

function Fields({ judgement, form }: { readonly judgement: Judgement; readonly form: ReturnType<typeof useWish> }) {
  const words = useWords();
  const { t } = words;
  const { kind, setKind, price, setPrice, most, setMost, beforeId, setBefore, earlier } = form;
  return (
    <>
      {earlier.length > 1 && (
        <SelectField
          label={t('reasons.replan.before')}
          value={beforeId}
          options={earlier.map(({ id, name }) => ({
            id,
            label: id === judgement.scenario.id ? t('reasons.replan.present') : words.text(name),
          }))}
          onChange={setBefore}
        />
      )}
      <SelectField
        label={t('reasons.replan.how')}
        value={kind}
        options={kinds.map((id) => ({ id, label: t(`reasons.replan.how.${id}`) }))}
        onChange={setKind}
      />
      {kind === 'price' ? (
        <NumberField
          label={t('reasons.replan.price')}
          value={price}
          min={0}
          max={highestPrice}
          step={1}
          onChange={setPrice}
        />
      ) : (
        <NumberField
          label={t('reasons.replan.most')}
          value={most}
          min={0}
          max={highestMost}
          step={1}
          onChange={setMost}
        />
      )}
    </>
  );
}

interface ReplanDialogProps extends DialogOf {
  /** Looks for the plan without being asked again. */
  readonly startsAtOnce?: boolean;
}

export function ReplanDialog({ judgement, close, startsAtOnce = false }: ReplanDialogProps) {
  const { t } = useWords();
  const { scenario } = judgement;
  const form = useWish(judgement);
  const { beforeId, wish } = form;
  const question = useMemo(() => ({ scenarioId: scenario.id, beforeId, wish }), [scenario.id, beforeId, wish]);
  const inquiry = useInquiry('explain.replan', question, judgement);
  const { start } = inquiry;
  /** At once is when it opens, not when the wish changes. */
  const hasBegun = useRef(!startsAtOnce);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    start();
  }, [start]);
  return (
    <AskedPlan
      judgement={judgement}
      close={close}
      title={t('reasons.replan.title')}
      what={t('reasons.replan.what')}
      fields={<Fields judgement={judgement} form={form} />}
      inquiry={inquiry}
    />
  );
}
