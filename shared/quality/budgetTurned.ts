/** A need whose lowest budget is above its highest. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { findNeeds } from './discoveries';

export const budgetTurned: QualityCheck = {
  id: 'budgetTurned',
  severity: 'weakens',
  name: 'quality.budgetTurned.name',
  advice: 'quality.budgetTurned.advice',
  find: (survey) =>
    findNeeds(
      survey,
      ({ budgetMin = 0, budgetMax = budgetMin }) => budgetMin > budgetMax,
      (words) => sentence('quality.budgetTurned.found', words),
    ),
};
