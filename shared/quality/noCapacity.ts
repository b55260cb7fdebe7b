/** A firm whose capacity is zero: it can be in no consortium. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { findFirms } from './discoveries';

export const noCapacity: QualityCheck = {
  id: 'noCapacity',
  severity: 'blocks',
  name: 'quality.noCapacity.name',
  advice: 'quality.noCapacity.advice',
  find: (survey) =>
    findFirms(
      survey,
      ({ capacity }) => capacity === 0,
      (words) => sentence('quality.noCapacity.found', words),
    ),
};
