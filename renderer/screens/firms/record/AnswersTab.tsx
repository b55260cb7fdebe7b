/** What the firm answered in each round of review. */
import { correctionName, itemSentences, valueSentence } from '../../../../shared/exchange/review/saidWords';
import { formatDate } from '../../../../shared/language/jalali';
import type { Review } from '../../../../shared/model/review';
import { Chip } from '../../../components/Chip';
import { useCurrency, useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { stanceTones } from '../../../widgets/answerMarks';
import forms from '../../../widgets/forms.module.css';
import type { RecordProps } from './FactsTab';

/** What the office did with it. */
const handledKeys = {
  no: 'firms.answer.undecided',
  taken: 'reviews.inbox.taken',
  refused: 'reviews.inbox.refused',
} as const;

function Answered({ review }: { readonly review: Review }) {
  const { t, language } = useWords();
  const { answer, state } = review;
  if (answer === undefined) return null;
  return (
    <div className={forms.chips}>
      <span className={forms.quiet}>{t('firms.answer.given', { date: formatDate(answer.answeredAt, language) })}</span>
      {answer.signer === 'paper' && <Chip>{t('reviews.rounds.signer.paper')}</Chip>}
      {state !== 'answered' && state !== 'sent' && (
        <Chip tone={state === 'late' ? 'saffron' : 'plain'}>{t(`reviews.rounds.state.${state}`)}</Chip>
      )}
    </div>
  );
}

function Corrections({ review }: { readonly review: Review }) {
  const { t, say } = useWords();
  const capabilities = useWorkspace()?.capabilities ?? [];
  const office = { currency: useCurrency() };
  const changes = review.answer?.profileChanges ?? [];
  if (changes.length === 0) return null;
  return (
    <ul className={forms.stack}>
      {changes.map(({ path, to, handled }) => (
        <li key={path} className={forms.prose}>
          {say(correctionName(path, { capabilities }))}: {say(valueSentence(path, to, office))} (
          {t(handledKeys[handled])})
        </li>
      ))}
    </ul>
  );
}

function ReviewItem({ review }: { readonly review: Review }) {
  const { t, say, text, language } = useWords();
  const workspace = useWorkspace();
  const firms = workspace?.firms ?? [];
  const office = { currency: useCurrency() };
  const scenario = workspace?.scenarios.find(({ id }) => id === review.scenarioId);
  const nameOf = (id: string) => scenario?.consortia.find((one) => one.id === id)?.name ?? { fa: id };
  return (
    <li className={forms.item}>
      <span>{t('firms.answer.sent', { round: review.round, date: formatDate(review.sentAt, language) })}</span>
      <Answered review={review} />
      {review.answer === undefined && <span className={forms.quiet}>{t('firms.answer.waiting')}</span>}
      {review.answer === undefined && review.dueOn !== undefined && (
        <span className={forms.quiet}>{t('firms.answer.dueOn', { date: { date: review.dueOn } })}</span>
      )}
      {review.answer?.items.map((item) => (
        <div key={item.consortiumId} className={forms.stack}>
          <div className={forms.itemHead}>
            {text(nameOf(item.consortiumId))}
            <Chip tone={stanceTones[item.stance]}>{t(`nouns.stance.${item.stance}`)}</Chip>
          </div>
          {itemSentences(item, { office, consortia: [{ id: item.consortiumId, members: firms }] }).map((said) => (
            <p key={said.key} className={forms.prose} dir="auto">
              {say(said)}
            </p>
          ))}
          <span className={forms.quiet}>{t(handledKeys[item.handled])}</span>
        </div>
      ))}
      <Corrections review={review} />
    </li>
  );
}

const none: readonly Review[] = [];

export function AnswersTab({ firm }: RecordProps) {
  const { t } = useWords();
  const reviews = useWorkspace()?.reviews ?? none;
  const own = reviews.filter(({ firmId }) => firmId === firm.id).toSorted((a, b) => b.round - a.round);
  if (own.length === 0) return <p className={forms.quiet}>{t('firms.noAnswers')}</p>;
  return (
    <ul className={forms.stack}>
      {own.map((review) => (
        <ReviewItem key={review.id} review={review} />
      ))}
    </ul>
  );
}
