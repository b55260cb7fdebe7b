/** Rules, pins and bans that cannot all hold, by name, and ways out that can be followed at once. */
import { useEffect, useMemo } from 'react';
import type { ConsortiumId } from '../../../../shared/ids';
import { isClosed } from '../../../../shared/model/scenario';
import { type Clash, clashLines, type Relaxation } from '../../../../shared/planning/explain/clash';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { Section } from '../../../components/Section';
import { useInquiry } from '../../../state/inquiry';
import { useWords } from '../../../state/language';
import { CopyLines } from '../../../widgets/CopyLines';
import { Working } from '../../../widgets/Working';
import type { DialogOf } from '../dialogs/BoardDialogs';
import { executeTogether } from '../state/intents';
import styles from './clash.module.css';
import { stepCalls } from './stepCalls';

interface OneClashProps {
  readonly clash: Clash;
  readonly isReadOnly: boolean;
  readonly onFollow: (relaxation: Relaxation) => void;
}

function OneClash({ clash, isReadOnly, onFollow }: OneClashProps) {
  const { t, say } = useWords();
  const { elements, relaxations } = clash;
  return (
    <>
      <Section title={t('reasons.clash.elements')} count={elements.length}>
        <ul className={styles.elements}>
          {elements.map((element) => (
            <li key={say(element.sentence)}>{say(element.sentence)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('reasons.clash.ways')}>
        {relaxations.length === 0 && <p>{t('explain.clash.noWay')}</p>}
        <ol className={styles.ways}>
          {relaxations.map((relaxation) => (
            <li key={say(relaxation.sentence)}>
              <span>{say(relaxation.sentence)}</span>
              <Button isDisabled={isReadOnly} onPress={() => onFollow(relaxation)}>
                {t('reasons.clash.follow')}
              </Button>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

interface ClashDialogProps extends DialogOf {
  /** Consortia that are to be formed; none: only what is pinned. */
  readonly toForm: readonly ConsortiumId[];
}

export function ClashDialog({ judgement, close, toForm }: ClashDialogProps) {
  const { t } = useWords();
  const { scenario } = judgement;
  const question = useMemo(() => ({ scenarioId: scenario.id, toForm }), [scenario.id, toForm]);
  const { isAsking, found, start, stop } = useInquiry('explain.clash', question, judgement);
  useEffect(() => start(), [start]);
  const follow = ({ step }: Relaxation) => void executeTogether(stepCalls(judgement, step));
  return (
    <Dialog isOpen title={t('reasons.clash.title')} closeLabel={t('common.close')} onClose={close}>
      {isAsking && <Working onStop={stop} />}
      {!isAsking && found === undefined && <Button onPress={start}>{t('reasons.again')}</Button>}
      {found?.length === 0 && <p>{t('explain.clash.none')}</p>}
      {found?.map((clash) => (
        <OneClash key={JSON.stringify(clash.summary)} clash={clash} isReadOnly={isClosed(scenario)} onFollow={follow} />
      ))}
      {found !== undefined && found.length > 0 && (
        <p className={styles.note}>
          {t('reasons.clash.again')}
          <CopyLines lines={() => clashLines(found)} />
        </p>
      )}
    </Dialog>
  );
}
