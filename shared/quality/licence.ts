/** Any other firm without a production licence: it does not count for needs that require one. */
import { sentence } from '../language/messages/sentence';
import { lacksOnlyLicence } from '../rules/lead';
import type { QualityCheck } from './check';
import { findFirms } from './discoveries';

export const licence: QualityCheck = {
  id: 'licence',
  severity: 'weakens',
  name: 'quality.licence.name',
  advice: 'quality.licence.advice',
  find: (survey) =>
    findFirms(
      survey,
      (firm) => firm.productionLicence === undefined && !lacksOnlyLicence(firm, survey.policy),
      (words) => sentence('quality.licence.found', words),
    ),
};
