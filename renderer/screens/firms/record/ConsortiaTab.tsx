/** Where the firm is in the scenario, and why: every point and every rule in a sentence. */
import { useMemo, useState } from 'react';
import { formatSigned } from '../../../../shared/language/numerals';
import { whyLeftOut } from '../../../../shared/planning/explain/leftOut';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { useJudgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { goTo } from '../../../state/session';
import forms from '../../../widgets/forms.module.css';
import { WithdrawDialog } from '../../../widgets/WithdrawDialog';
import { type Place, placesOf } from '../places';
import type { RecordProps } from './FactsTab';
import styles from './record.module.css';

function PlaceItem({ place }: { readonly place: Place }) {
  const { t, say, text, language } = useWords();
  const { consortium, member, why, onlyHere } = place;
  const capabilities = useJudgement()?.grouping.facts.capabilities;
  const names = onlyHere.map((id) => capabilities?.get(id)?.name ?? { fa: id });
  return (
    <li className={forms.item}>
      <div className={forms.itemHead}>
        <button
          type="button"
          className={styles.link}
          onClick={() => goTo('board', { kind: 'consortium', id: consortium.id })}
        >
          {text(consortium.name)}
        </button>
        <Chip tone={member.role === 'lead' ? 'lapis' : 'plain'}>{t(`nouns.role.${member.role}`)}</Chip>
      </div>
      <p className={forms.prose}>{t('firms.whyPoints', { points: { signed: why.points } })}</p>
      {why.isPinned && <p className={forms.quiet}>{t('firms.whyPinned')}</p>}
      {names.length > 0 && <p className={forms.prose}>{t('firms.whyOnlyHere', { capabilities: names })}</p>}
      <ul className={forms.stack}>
        {why.pieces.map((piece) => {
          const said = say(piece.sentence);
          return (
            <li key={`${piece.criterion}${said}`} className={forms.reason}>
              <span>{said}</span>
              <span className={forms.points}>{formatSigned(piece.points, language)}</span>
            </li>
          );
        })}
      </ul>
      {why.broken.map((finding) => (
        <p key={finding.rule} className={forms.quiet}>
          {t('firms.whyBroken', { finding: finding.sentence })}
        </p>
      ))}
    </li>
  );
}

export function ConsortiaTab({ firm }: RecordProps) {
  const { t, say } = useWords();
  const judgement = useJudgement();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const grouping = judgement?.grouping;
  const places = useMemo(() => (grouping ? placesOf(grouping, firm.id) : []), [grouping, firm.id]);
  if (judgement === undefined || grouping === undefined) return <p className={forms.quiet}>{t('firms.noScenario')}</p>;
  if (places.length === 0) return <p className={forms.prose}>{say(whyLeftOut(grouping, firm).sentence)}</p>;
  return (
    <div className={forms.stack}>
      <ul className={forms.stack}>
        {places.map((place) => (
          <PlaceItem key={place.consortium.id} place={place} />
        ))}
      </ul>
      <div className={forms.row}>
        <Button onPress={() => setWithdrawing(true)}>{t('reasons.withdraw.ask')}</Button>
      </div>
      {isWithdrawing && <WithdrawDialog judgement={judgement} firmId={firm.id} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}
