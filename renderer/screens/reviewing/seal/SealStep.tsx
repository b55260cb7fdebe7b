/** The last look: what the office will see, word for word, and the seal. */
import { Stamp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { valueAt } from '../../../../shared/exchange/review/profile';
import { correctionName, itemSentences, valueSentence } from '../../../../shared/exchange/review/saidWords';
import { finishedAnswer } from '../../../../shared/exchange/review/unfinished';
import { limits } from '../../../../shared/model/limits';
import type { Block } from '../../../../shared/papers/paper';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { TextField } from '../../../components/TextField';
import { useWords } from '../../../state/language';
import { Blocks } from '../Blocks';
import styles from '../reviewing.module.css';
import { StepPage } from '../StepPage';
import { useAsked, useReview } from '../state/review';
import { sealAnswer } from '../state/sealing';
import { useMissing } from './useMissing';

function SaidCards() {
  const { t, text, say } = useWords();
  const asked = useAsked();
  const draft = useReview((state) => state.draft);
  const { items } = useMemo(() => finishedAnswer(asked, draft), [asked, draft]);
  return items.map((item) => {
    const name = asked.consortia.find(({ id }) => id === item.consortiumId)?.name ?? { fa: item.consortiumId };
    const said = itemSentences(item, asked).map(say);
    return (
      <section key={item.consortiumId} className={styles.card} aria-label={text(name)}>
        <h3>{text(name)}</h3>
        <span>
          <Chip>{t(`reviewing.stance.${item.stance}`)}</Chip>
        </span>
        {said.length > 0 && <Blocks blocks={[{ kind: 'list', items: said }]} />}
      </section>
    );
  });
}

function CorrectionsCard() {
  const { t, say } = useWords();
  const asked = useAsked();
  const { corrections } = useReview((state) => state.draft);
  const block: Block =
    corrections.length === 0
      ? { kind: 'paragraph', text: t('reviewing.seal.noChanges') }
      : {
          kind: 'table',
          columns: (['what', 'before', 'after'] as const).map((column) => ({ title: t(`reviewing.paper.${column}`) })),
          rows: corrections.map(({ path, to }) => [
            say(correctionName(path, asked)),
            say(valueSentence(path, valueAt(asked.firm, path), asked.office)),
            say(valueSentence(path, to, asked.office)),
          ]),
        };
  return (
    <section className={styles.card} aria-label={t('reviewing.step.record')}>
      <h3>{t('reviewing.step.record')}</h3>
      <Blocks blocks={[block]} />
    </section>
  );
}

export function SealStep() {
  const { t } = useWords();
  const isWorking = useReview((state) => state.isWorking);
  const keyAsks = useReview((state) => state.review?.keyAsks ?? 'nothing');
  const isReady = useMissing().length === 0;
  const [keyPassphrase, setKeyPassphrase] = useState('');
  return (
    <StepPage heading={t('reviewing.step.seal')}>
      <p className={styles.quiet}>{t('reviewing.seal.text')}</p>
      <SaidCards />
      <CorrectionsCard />
      {keyAsks !== 'nothing' && (
        <TextField
          type="password"
          label={t('reviewing.seal.keyPassphrase')}
          hint={t(keyAsks === 'passphrase' ? 'reviewing.seal.keyAsked' : 'reviewing.seal.keyChoice')}
          value={keyPassphrase}
          onChange={setKeyPassphrase}
          maxLength={limits.shortText}
        />
      )}
      <div className={styles.foot}>
        {!isReady && <span className={styles.quiet}>{t('reviewing.seal.notReady')}</span>}
        <Button
          variant="primary"
          icon={<Stamp size={16} aria-hidden />}
          isDisabled={!isReady || isWorking}
          onPress={() => void sealAnswer(keyPassphrase)}
        >
          {t(isWorking ? 'reviewing.seal.going' : 'reviewing.seal.go')}
        </Button>
      </div>
    </StepPage>
  );
}
