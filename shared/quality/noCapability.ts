/** A firm of which nobody has written what it can do. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { findFirms } from './discoveries';

export const noCapability: QualityCheck = {
  id: 'noCapability',
  severity: 'blocks',
  name: 'quality.noCapability.name',
  advice: 'quality.noCapability.advice',
  find: (survey) =>
    findFirms(
      survey,
      ({ capabilities }) => capabilities.length === 0,
      (words) => sentence('quality.noCapability.found', words),
    ),
};
