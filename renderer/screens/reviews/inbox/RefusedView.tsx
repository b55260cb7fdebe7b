/** A file that is no answer to what this office sent, and why. */
import { ShieldAlert } from 'lucide-react';
import type { InboxEntry } from '../../../../shared/ipc/reviews';
import { EmptyState } from '../../../components/EmptyState';
import { useWords } from '../../../state/language';

export function RefusedView({ entry }: { readonly entry: Extract<InboxEntry, { kind: 'refused' }> }) {
  const { t, language } = useWords();
  return (
    <EmptyState
      icon={<ShieldAlert size={34} aria-hidden />}
      title={t('reviews.inbox.status.refused')}
      text={entry.refusal.sentence[language]}
    />
  );
}
