/** A national identifier whose check digit does not fit: it belongs to nobody, or to another firm. */
import { sentence } from '../language/messages/sentence';
import { isNationalId } from '../language/nationalId';
import type { QualityCheck } from './check';
import { findFirms } from './discoveries';

export const nationalIdWrong: QualityCheck = {
  id: 'nationalIdWrong',
  severity: 'weakens',
  name: 'quality.nationalIdWrong.name',
  advice: 'quality.nationalIdWrong.advice',
  find: (survey) =>
    findFirms(
      survey,
      ({ nationalId }) => nationalId !== undefined && !isNationalId(nationalId),
      (words) => sentence('quality.nationalIdWrong.found', words),
    ),
};
