/** Capabilities of a firm whose evidence runs out soon: the office should ask in time. */
import { sentence } from '../language/messages/sentence';
import { daysOf } from '../reference/noticeDays';
import type { QualityCheck } from './check';
import { findSkills } from './discoveries';

const dayMs = 86_400_000;

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

export const expiring: QualityCheck = {
  id: 'expiring',
  severity: 'tidy',
  name: 'quality.expiring.name',
  advice: 'quality.expiring.advice',
  find(survey) {
    const days = daysOf('evidence');
    const last = dayAfter(survey.today, days);
    return findSkills(
      survey,
      ({ expiresOn }) => expiresOn !== undefined && expiresOn >= survey.today && expiresOn <= last,
      (words) => sentence('quality.expiring.found', { ...words, days }),
    );
  },
};
