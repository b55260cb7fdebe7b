/** A firm whose district is not known: nearness to a need cannot be judged. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { findFirms } from './discoveries';

export const homeDistrict: QualityCheck = {
  id: 'homeDistrict',
  severity: 'weakens',
  name: 'quality.homeDistrict.name',
  advice: 'quality.homeDistrict.advice',
  find: (survey) =>
    findFirms(
      survey,
      (firm) => firm.homeDistrict === undefined,
      (words) => sentence('quality.homeDistrict.found', words),
    ),
};
