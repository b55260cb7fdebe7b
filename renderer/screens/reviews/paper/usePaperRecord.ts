/** What a paper corrects in the firm's record, while it is typed in: nothing of the workspace changes before the answer is recorded. */
import { useMemo, useState } from 'react';
import { missingInRecord } from '../../../../shared/exchange/review/missing';
import { type ProfileChange, valueAt } from '../../../../shared/exchange/review/profile';
import { ownRecord } from '../../../../shared/exchange/review/redact';
import { nothingSaid, withCorrection } from '../../../../shared/exchange/review/unfinished';
import type { Sentence } from '../../../../shared/language/messages/sentence';
import type { Firm } from '../../../../shared/model/firm';
import type { Workspace } from '../../../../shared/model/workspace';
import { type RecordDraft, recordDraft } from '../../../widgets/record/recordDraft';

interface PaperRecord {
  /** Undefined where the firm is no longer there. */
  readonly draft: RecordDraft | undefined;
  readonly changes: readonly ProfileChange[];
  /** What has to be written before the answer can be recorded. */
  readonly missing: Sentence | undefined;
}

const nothing: PaperRecord = { draft: undefined, changes: [], missing: undefined };

export function usePaperRecord(firm: Firm | undefined, capabilities: Workspace['capabilities']): PaperRecord {
  const [said, setSaid] = useState(nothingSaid);
  return useMemo(() => {
    if (firm === undefined) return nothing;
    const own = ownRecord(firm);
    const correct = (path: string, value: unknown) => setSaid((now) => withCorrection(now, own, path, value));
    return {
      draft: recordDraft(own, said, { capabilities, correct }),
      changes: said.corrections.map(({ path, to }) => ({ path, from: valueAt(own, path), to })),
      missing: missingInRecord({ firm: own, capabilities }, said)[0]?.sentence,
    };
  }, [firm, capabilities, said]);
}
