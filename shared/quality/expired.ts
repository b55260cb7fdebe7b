/** Capabilities of a firm whose evidence is no longer good. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { findSkills } from './discoveries';

export const expired: QualityCheck = {
  id: 'expired',
  severity: 'weakens',
  name: 'quality.expired.name',
  advice: 'quality.expired.advice',
  find: (survey) =>
    findSkills(
      survey,
      ({ expiresOn }) => expiresOn !== undefined && expiresOn < survey.today,
      (words) => sentence('quality.expired.found', words),
    ),
};
