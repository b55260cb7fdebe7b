/** Second step: what the firm says of each proposal. */
import { CheckCheck } from 'lucide-react';
import { itemOf } from '../../../../shared/exchange/review/unfinished';
import { Button } from '../../../components/Button';
import { useWords } from '../../../state/language';
import { StepPage } from '../StepPage';
import { acceptTheRest } from '../state/drafting';
import { useAsked, useReview } from '../state/review';
import { AnswerCard } from './AnswerCard';

export function AnswerStep() {
  const { t } = useWords();
  const { consortia } = useAsked();
  const isOpen = useReview(({ draft }) => consortia.every(({ id }) => itemOf(draft, id).stance === undefined));
  const acceptAll = (
    <Button icon={<CheckCheck size={16} aria-hidden />} onPress={acceptTheRest}>
      {t('reviewing.answer.acceptAll')}
    </Button>
  );
  return (
    <StepPage
      heading={t('reviewing.step.answer')}
      next="record"
      {...(isOpen && consortia.length > 1 ? { aside: acceptAll } : {})}
    >
      {consortia.map((consortium) => (
        <AnswerCard key={consortium.id} consortium={consortium} />
      ))}
    </StepPage>
  );
}
