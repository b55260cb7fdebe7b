/** What the firm answered in each round of review. */
import { formatDate } from '../../../../shared/language/jalali';
import type { Review } from '../../../../shared/model/review';
import { Chip } from '../../../components/Chip';
import { useWorkspace } from '../../../state/document';
import { useWords } from '../../../state/language';
import { stanceTones } from '../../../widgets/answerMarks';
import forms from '../../../widgets/forms.module.css';
import type { RecordProps } from './FactsTab';

function ReviewItem({ review }: { readonly review: Review }) {
  const { t, text, language } = useWords();
  const scenario = useWorkspace()?.scenarios.find(({ id }) => id === review.scenarioId);
  const nameOf = (id: string) => scenario?.consortia.find((one) => one.id === id)?.name ?? { fa: id };
  return (
    <li className={forms.item}>
      <span>{t('firms.answer.sent', { round: review.round, date: formatDate(review.sentAt, language) })}</span>
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
          {[item.conditions?.text, item.comment].map((said) =>
            said === undefined ? null : (
              <p key={said} className={forms.prose} dir="auto">
                {said}
              </p>
            ),
          )}
        </div>
      ))}
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
