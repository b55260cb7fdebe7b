/** A firm without its national identifier: the next list may bring it a second time. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { findFirms } from './discoveries';

export const nationalIdMissing: QualityCheck = {
  id: 'nationalIdMissing',
  severity: 'tidy',
  name: 'quality.nationalIdMissing.name',
  advice: 'quality.nationalIdMissing.advice',
  find: (survey) =>
    findFirms(
      survey,
      ({ nationalId }) => nationalId === undefined,
      (words) => sentence('quality.nationalIdMissing.found', words),
    ),
};
