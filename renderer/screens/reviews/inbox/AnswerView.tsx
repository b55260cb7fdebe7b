/** An answer against the present state: what must be looked at, its words one by one, and what is decided about each. */
import { useState } from 'react';
import { lookSentences } from '../../../../shared/exchange/review/answerWords';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import { Button } from '../../../components/Button';
import { CheckField } from '../../../components/CheckField';
import { Section } from '../../../components/Section';
import { execute } from '../../../state/execute';
import { useWords } from '../../../state/language';
import { notify } from '../../../state/notices';
import { KeyWords } from '../key/KeyWords';
import { refreshInbox } from '../state/inbox';
import { ChangeTable } from './ChangeTable';
import { allDecided, changeKey, type Decision, decidedCall, isOpen, itemKey, suggestedDecisions } from './decisions';
import { ItemCard } from './ItemCard';
import styles from './inbox.module.css';
import { type JudgedEntry, statusSentence } from './status';

function Looks({ entry }: { readonly entry: JudgedEntry }) {
  const { say } = useWords();
  const isRecorded = entry.judged.held !== undefined;
  const looks = lookSentences(isRecorded ? { ...entry.judged, signer: 'known' } : entry.judged);
  if (looks.length === 0) return null;
  return (
    <ul className={styles.looks}>
      {looks.map((look) => {
        const said = say(look);
        return <li key={said}>{said}</li>;
      })}
    </ul>
  );
}

interface SignerProps {
  readonly entry: JudgedEntry;
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}

function Signer({ entry, isAccepted, onAccept }: SignerProps) {
  const { t } = useWords();
  const { judged, keyWords } = entry;
  return (
    <div className={styles.signer}>
      <KeyWords label={t('reviews.inbox.signer')} words={keyWords} />
      {judged.held === undefined && judged.signer === 'changed' && (
        <CheckField label={t('reviews.inbox.signerAccept')} isSelected={isAccepted} onChange={onAccept} />
      )}
    </div>
  );
}

export function AnswerView({ entry }: { readonly entry: JudgedEntry }) {
  const { t, say, text } = useWords();
  const { judged } = entry;
  const [chosen, setChosen] = useState(() => suggestedDecisions(judged));
  const [acceptsSigner, setAccepts] = useState(false);
  const isVoid = judged.standing === 'superseded' || judged.held?.state === 'superseded';
  const hasOpen = [...judged.items, ...judged.changes].some(isOpen);
  const isBarred = judged.held === undefined && judged.signer === 'changed' && !acceptsSigner;
  const canMerge = !isBarred && (judged.held === undefined || (hasOpen && !isVoid));
  const decide = (key: string, decision: Decision) => setChosen(new Map([...chosen, [key, decision]]));
  const merge = async () => {
    if (!(await execute(decidedCall(entry, chosen, acceptsSigner)))) return;
    notify('done', both(sentence('reviews.inbox.merged', { firm: judged.firm.name })));
    await refreshInbox();
  };
  return (
    <article className={styles.answer} aria-label={text(judged.firm.name)}>
      <h3 className={styles.name}>
        <bdi>{text(judged.firm.name)}</bdi>
      </h3>
      <p>{say(statusSentence(entry))}</p>
      <Looks entry={entry} />
      <Signer entry={entry} isAccepted={acceptsSigner} onAccept={setAccepts} />
      <Section
        title={t('reviews.inbox.items')}
        actions={
          hasOpen && !isVoid ? (
            <div className={styles.row}>
              <Button onPress={() => setChosen(allDecided(judged, 'take', chosen))}>
                {t('reviews.inbox.takeAll')}
              </Button>
              <Button onPress={() => setChosen(allDecided(judged, 'refuse', chosen))}>
                {t('reviews.inbox.refuseAll')}
              </Button>
            </div>
          ) : null
        }
      >
        <ul className={styles.cards}>
          {judged.items.map((word) => (
            <ItemCard
              key={word.item.consortiumId}
              word={isVoid ? { ...word, canBeTaken: false } : word}
              decision={chosen.get(itemKey(word.item.consortiumId)) ?? 'later'}
              onDecide={(decision) => decide(itemKey(word.item.consortiumId), decision)}
            />
          ))}
        </ul>
      </Section>
      <Section title={t('reviews.inbox.changes')}>
        <ChangeTable judged={judged} chosen={chosen} onDecide={(path, decision) => decide(changeKey(path), decision)} />
      </Section>
      <footer className={styles.foot}>
        <Button variant="primary" isDisabled={!canMerge} onPress={() => void merge()}>
          {t('reviews.inbox.merge')}
        </Button>
      </footer>
    </article>
  );
}
