/** If a firm withdraws: what is lost, and the repair with the fewest changes; recorded as one step, with the repair or without. */
import { useEffect, useMemo } from 'react';
import type { FirmId } from '../../shared/ids';
import { isClosed } from '../../shared/model/scenario';
import { diffLines } from '../../shared/planning/explain/diffLines';
import { firmName } from '../../shared/planning/explain/names';
import { type Repair, withdraw, withdrawLines } from '../../shared/planning/explain/withdraw';
import { Button } from '../components/Button';
import { Dialog } from '../components/Dialog';
import { Section } from '../components/Section';
import { execute } from '../state/execute';
import { useInquiry } from '../state/inquiry';
import type { Judgement } from '../state/judgement';
import { useWords } from '../state/language';
import { CopyLines } from './CopyLines';
import forms from './forms.module.css';
import { PlanChanges } from './PlanChanges';
import { Working } from './Working';

interface WithdrawDialogProps {
  readonly judgement: Judgement;
  readonly firmId: FirmId;
  readonly onClose: () => void;
}

function RepairText({ judgement, repair }: { readonly judgement: Judgement; readonly repair: Repair }) {
  const { say } = useWords();
  return (
    <>
      <p className={forms.prose}>{say(repair.summary)}</p>
      {repair.changes > 0 && <PlanChanges grouping={judgement.grouping} diff={repair.diff} />}
    </>
  );
}

export function WithdrawDialog({ judgement, firmId, onClose }: WithdrawDialogProps) {
  const { t, say } = useWords();
  const { workspace, scenario, grouping } = judgement;
  const loss = useMemo(() => withdraw(workspace, scenario, firmId), [workspace, scenario, firmId]);
  const question = useMemo(() => ({ scenarioId: scenario.id, firmId }), [scenario.id, firmId]);
  const { isAsking, found, start, stop } = useInquiry('explain.repair', question, loss);
  useEffect(() => start(), [start]);
  const record = async (repair?: Repair) => {
    const plan = repair && { repair: { consortia: repair.outcome.consortia, report: repair.outcome.report } };
    if (await execute({ kind: 'firm.withdraw', scenarioId: scenario.id, firmId, ...plan })) onClose();
  };
  const isReadOnly = isClosed(scenario);
  const lines = () => [...withdrawLines(loss, found), ...(found === undefined ? [] : diffLines(grouping, found.diff))];
  return (
    <Dialog
      isOpen
      size="large"
      title={t('reasons.withdraw.title', { firm: firmName(grouping.facts, firmId) })}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button isDisabled={isReadOnly} onPress={() => void record()}>
            {t('reasons.withdraw.leave')}
          </Button>
          <Button variant="primary" isDisabled={isReadOnly || found === undefined} onPress={() => void record(found)}>
            {t('reasons.withdraw.take')}
          </Button>
        </>
      }
    >
      <Section title={t('reasons.withdraw.losses')} actions={<CopyLines lines={lines} />}>
        <p className={forms.prose}>{say(loss.summary)}</p>
        <ul className={forms.stack}>
          {loss.consortia.map((one) => (
            <li key={one.consortiumId}>{say(one.sentence)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('reasons.withdraw.repair')}>
        {isAsking && <Working onStop={stop} />}
        {found !== undefined && <RepairText judgement={judgement} repair={found} />}
        {!isAsking && found === undefined && <Button onPress={start}>{t('reasons.again')}</Button>}
      </Section>
      <p className={forms.quiet}>{t('reasons.withdraw.note')}</p>
    </Dialog>
  );
}
