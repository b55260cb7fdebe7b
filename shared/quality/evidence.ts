/** Capabilities that a firm claims and shows nothing for. */
import { sentence } from '../language/messages/sentence';
import { isBlank, type QualityCheck } from './check';
import { findSkills } from './discoveries';

export const evidence: QualityCheck = {
  id: 'evidence',
  severity: 'weakens',
  name: 'quality.evidence.name',
  advice: 'quality.evidence.advice',
  find: (survey) =>
    findSkills(
      survey,
      (skill) => isBlank(skill.evidence),
      (words) => sentence('quality.evidence.found', words),
    ),
};
