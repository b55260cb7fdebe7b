/** Planning anew with few changes: what to stay close to, how much a change must bring or how many there may be, and what comes of it. */
import { useMemo, useState } from 'react';
import type { ScenarioId } from '../../../../shared/ids';
import { isClosed } from '../../../../shared/model/scenario';
import { usualChangePrice } from '../../../../shared/planning/explain/withdraw';
import type { Replan, ReplanWish } from '../../../../shared/planning/replan';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { NumberField } from '../../../components/NumberField';
import { SelectField } from '../../../components/SelectField';
import { execute } from '../../../state/execute';
import { useInquiry } from '../../../state/inquiry';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { CopyLines } from '../../../widgets/CopyLines';
import { PlanChanges } from '../../../widgets/PlanChanges';
import { Working } from '../../../widgets/Working';
import type { DialogOf } from '../dialogs/BoardDialogs';
import styles from './plan.module.css';

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
    <div className={styles.fields}>
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
    </div>
  );
}

function Answer({ judgement, found }: { readonly judgement: Judgement; readonly found: Replan }) {
  const { say } = useWords();
  return (
    <>
      <div className={styles.answer}>
        <ul>
          {found.summary.map((line) => (
            <li key={line.key}>{say(line)}</li>
          ))}
        </ul>
        <CopyLines lines={() => found.lines} />
      </div>
      {found.changes > 0 && <PlanChanges grouping={judgement.grouping} diff={found.diff} />}
    </>
  );
}

export function ReplanDialog({ judgement, close }: DialogOf) {
  const { t } = useWords();
  const { scenario } = judgement;
  const form = useWish(judgement);
  const { beforeId, wish } = form;
  const question = useMemo(() => ({ scenarioId: scenario.id, beforeId, wish }), [scenario.id, beforeId, wish]);
  const { isAsking, found, start, stop } = useInquiry('explain.replan', question, judgement);
  const take = async ({ outcome: { consortia, report } }: Replan) => {
    if (await execute({ kind: 'plan.take', scenarioId: scenario.id, consortia, report })) close();
  };
  return (
    <Dialog
      isOpen
      size="large"
      title={t('reasons.replan.title')}
      closeLabel={t('common.close')}
      onClose={close}
      footer={
        <>
          <Button isDisabled={isAsking} onPress={start}>
            {t(found === undefined ? 'reasons.replan.find' : 'reasons.again')}
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
      <p className={styles.muted}>{t('reasons.replan.what')}</p>
      <Fields judgement={judgement} form={form} />
      {isAsking && <Working onStop={stop} />}
      {found !== undefined && <Answer judgement={judgement} found={found} />}
    </Dialog>
  );
}
