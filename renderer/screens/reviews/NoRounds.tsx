/** Said wherever rounds would stand before the first was sent. */
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { useWords } from '../../state/language';
import { show } from './state/view';

export function NoRounds() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('reviews.rounds.none')}
      text={t('reviews.rounds.noneText')}
      action={
        <Button variant="primary" onPress={() => show({ isSending: true })}>
          {t('reviews.send.open')}
        </Button>
      }
    />
  );
}
