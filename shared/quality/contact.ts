/** A firm with neither telephone nor e-mail: nobody to send a review to. */
import { sentence } from '../language/messages/sentence';
import { isBlank, type QualityCheck } from './check';
import { findFirms } from './discoveries';

export const contact: QualityCheck = {
  id: 'contact',
  severity: 'tidy',
  name: 'quality.contact.name',
  advice: 'quality.contact.advice',
  find: (survey) =>
    findFirms(
      survey,
      (firm) => isBlank(firm.contact?.phone) && isBlank(firm.contact?.email),
      (words) => sentence('quality.contact.found', words),
    ),
};
