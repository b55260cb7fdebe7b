/** What would happen if a firm came to a consortium: the rules it would break, else what it would bring. */
import { useMemo } from 'react';
import type { ConsortiumId } from '../../../../shared/ids';
import { isClosed } from '../../../../shared/model/scenario';
import type { Price } from '../../../../shared/planning/explain/price';
import { type WhyNot, whyNot, whyNotLines } from '../../../../shared/planning/explain/whyNot';
import { Button } from '../../../components/Button';
import { type Inquiry, useInquiry } from '../../../state/inquiry';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { CopyLines } from '../../../widgets/CopyLines';
import { Working } from '../../../widgets/Working';
import type { CardRef } from '../read/places';
import { ask, openDialog } from '../state/boardState';
import { drop } from '../state/drop';
import { Broken, Pieces } from './parts';
import styles from './why.module.css';

interface WhyNotTextProps {
  readonly judgement: Judgement;
  readonly card: CardRef;
  readonly consortiumId: ConsortiumId;
}

function Answer({ answer }: { readonly answer: WhyNot }) {
  const { t, say } = useWords();
  const { isMember, broken, remarks, summary, pieces } = answer;
  if (isMember) return <p>{say(summary)}</p>;
  return (
    <>
      <Broken title={t('board.why.notBroken')} findings={broken} />
      {remarks.map((remark) => (
        <p key={remark.key}>{say(remark)}</p>
      ))}
      <p className={styles.sum}>{say(summary)}</p>
      <Pieces title={t('board.why.pieces')} pieces={pieces} />
    </>
  );
}

/** What the best plan would lose by it, worked out when asked for. */
function PriceText({ price }: { readonly price: Inquiry<Price> }) {
  const { t, say } = useWords();
  const { isAsking, found, start, stop } = price;
  if (isAsking) return <Working onStop={stop} />;
  if (found === undefined) return <Button onPress={start}>{t('reasons.price.ask')}</Button>;
  return (
    <section>
      <h3 className={styles.title}>{t('reasons.price.title')}</h3>
      <p className={styles.sum}>{say(found.summary)}</p>
    </section>
  );
}

export function WhyNotText({ judgement, card, consortiumId }: WhyNotTextProps) {
  const { t } = useWords();
  const { firmId } = card;
  const answer = useMemo(() => whyNot(judgement.grouping, firmId, consortiumId), [judgement, firmId, consortiumId]);
  const scenarioId = judgement.scenario.id;
  const question = useMemo(() => ({ scenarioId, firmId, consortiumId }), [scenarioId, firmId, consortiumId]);
  const price = useInquiry('explain.price', question, answer);
  const add = () => {
    ask(undefined);
    void drop([{ firmId }], consortiumId, true);
  };
  return (
    <>
      <Answer answer={answer} />
      {!answer.isMember && <PriceText price={price} />}
      <div className={styles.actions}>
        <Button onPress={() => openDialog({ kind: 'choose', purpose: 'whyNot', cards: [card] })}>
          {t('board.why.other')}
        </Button>
        {!answer.isMember && (
          <Button isDisabled={isClosed(judgement.scenario)} onPress={add}>
            {t('board.why.addAnyway')}
          </Button>
        )}
        <CopyLines
          lines={() => [
            ...whyNotLines(judgement.grouping, answer),
            ...(price.found === undefined ? [] : [price.found.summary]),
          ]}
        />
      </div>
    </>
  );
}
