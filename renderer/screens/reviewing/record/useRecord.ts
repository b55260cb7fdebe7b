/** The firm's record with what the person has corrected so far, and which places of it are corrected. */
import { useMemo } from 'react';
import type { OwnRecord } from '../../../../shared/exchange/review/package';
import { correctedRecord } from '../../../../shared/exchange/review/unfinished';
import { useAsked, useReview } from '../state/review';

export interface CorrectedRecord {
  readonly before: OwnRecord;
  readonly now: OwnRecord;
  readonly isCorrected: (path: string) => boolean;
}

export function useRecord(): CorrectedRecord {
  const { firm } = useAsked();
  const draft = useReview((state) => state.draft);
  return useMemo(
    () => ({
      before: firm,
      now: correctedRecord(firm, draft),
      isCorrected: (path) => draft.corrections.some((one) => one.path === path),
    }),
    [firm, draft],
  );
}
