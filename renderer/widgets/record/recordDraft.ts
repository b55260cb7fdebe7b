/** A firm's record that is being corrected: by the firm itself, or by the office from a paper. */
import type { OwnRecord, ReviewPackage } from '../../../shared/exchange/review/package';
import type { ProfileChange } from '../../../shared/exchange/review/profile';
import { correctedRecord, correctedTo, type Unfinished } from '../../../shared/exchange/review/unfinished';

export interface RecordDraft {
  /** What can be named. */
  readonly capabilities: ReviewPackage['capabilities'];
  readonly before: OwnRecord;
  readonly now: OwnRecord;
  readonly isCorrected: (path: string) => boolean;
  readonly correctedTo: (path: string) => ProfileChange['to'] | undefined;
  /** Another value at the path; the value on record again is no correction. */
  readonly correct: (path: string, value: unknown) => void;
}

export interface RecordProps {
  readonly record: RecordDraft;
}

/** The record as it is with the corrections of a draft. */
export function recordDraft(
  before: OwnRecord,
  draft: Unfinished,
  rest: Pick<RecordDraft, 'capabilities' | 'correct'>,
): RecordDraft {
  return {
    ...rest,
    before,
    now: correctedRecord(before, draft),
    isCorrected: (path) => draft.corrections.some((one) => one.path === path),
    correctedTo: (path) => correctedTo(draft, path),
  };
}
