/** A production licence without its number: nobody can look it up. */
import { sentence } from '../language/messages/sentence';
import { isBlank, type QualityCheck } from './check';
import { findFirms } from './discoveries';

export const licenceNumber: QualityCheck = {
  id: 'licenceNumber',
  severity: 'tidy',
  name: 'quality.licenceNumber.name',
  advice: 'quality.licenceNumber.advice',
  find: (survey) =>
    findFirms(
      survey,
      ({ productionLicence }) => productionLicence !== undefined && isBlank(productionLicence.number),
      (words) => sentence('quality.licenceNumber.found', words),
    ),
};
