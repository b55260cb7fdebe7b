/** What is still missing from the answer. */
import { useMemo } from 'react';
import { type Missing, missingIn } from '../../../../shared/exchange/review/missing';
import { useAsked, useReview } from '../state/review';

export function useMissing(): readonly Missing[] {
  const asked = useAsked();
  const draft = useReview((state) => state.draft);
  return useMemo(() => missingIn(asked, draft), [asked, draft]);
}
