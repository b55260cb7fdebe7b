/** A firm of a size that may lead has no production licence: under the policy it cannot. */
import { sentence } from '../language/messages/sentence';
import { lacksOnlyLicence } from '../rules/lead';
import type { QualityCheck } from './check';
import { findFirms } from './discoveries';

export const leadLicence: QualityCheck = {
  id: 'leadLicence',
  severity: 'blocks',
  name: 'quality.leadLicence.name',
  advice: 'quality.leadLicence.advice',
  find: (survey) =>
    findFirms(
      survey,
      (firm) => lacksOnlyLicence(firm, survey.policy),
      (words) => sentence('quality.leadLicence.found', words),
    ),
};
