/** The firm's record with what the person has corrected so far. */
import { useMemo } from 'react';
import { type RecordDraft, recordDraft } from '../../../widgets/record/recordDraft';
import { correct } from '../state/drafting';
import { useAsked, useReview } from '../state/review';

export function useRecord(): RecordDraft {
  const { firm, capabilities } = useAsked();
  const draft = useReview((state) => state.draft);
  return useMemo(() => recordDraft(firm, draft, { capabilities, correct }), [firm, draft, capabilities]);
}
