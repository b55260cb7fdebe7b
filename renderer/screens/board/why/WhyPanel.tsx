/** «چرا اینجاست؟» and «چرا نه؟»: a panel beside the columns that explains one firm in one place and blocks nothing. */
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../../components/Button';
import { IconButton } from '../../../components/IconButton';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { showInInspector } from '../drag/useBoardClicks';
import { laneOfCard } from '../read/places';
import { ask, focusOn, type Question, useBoard } from '../state/boardState';
import { WhyHereText } from './WhyHereText';
import { WhyNotText } from './WhyNotText';
import styles from './why.module.css';

interface OpenPanelProps {
  readonly judgement: Judgement;
  readonly question: Question;
}

function OpenPanel({ judgement, question }: OpenPanelProps) {
  const words = useWords();
  const panel = useRef<HTMLElement>(null);
  const { card } = question;
  const target = question.target ?? card.consortiumId;
  const subject = `${card.firmId} ${target ?? ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question takes the focus to its answer
  useEffect(() => panel.current?.focus(), [subject]);
  const close = () => {
    ask(undefined);
    focusOn({ lane: laneOfCard(card), firmId: card.firmId });
  };
  const title = words.t(question.target === undefined ? 'board.why.hereTitle' : 'board.why.notTitle');
  const firm = judgement.grouping.facts.firms.get(card.firmId);
  const place = judgement.scenario.consortia.find(({ id }) => id === target);
  if (firm === undefined || place === undefined) return null;
  return (
    <aside
      ref={panel}
      className={styles.panel}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header className={styles.head}>
        <h2>{title}</h2>
        <Button
          variant="quiet"
          onPress={() => {
            ask(undefined);
            showInInspector(card);
          }}
        >
          {words.t('board.menu.details')}
        </Button>
        <IconButton label={words.t('common.close')} icon={<X size={16} aria-hidden />} onPress={close} />
      </header>
      <p className={styles.subject}>{words.t('board.why.subject', { firm: firm.name, place: place.name })}</p>
      {question.target === undefined ? (
        <WhyHereText judgement={judgement} firmId={firm.id} consortiumId={place.id} />
      ) : (
        <WhyNotText judgement={judgement} card={card} consortiumId={place.id} />
      )}
    </aside>
  );
}

export function WhyPanel({ judgement }: { readonly judgement: Judgement }) {
  const question = useBoard((board) => board.question);
  return question === undefined ? null : <OpenPanel judgement={judgement} question={question} />;
}
