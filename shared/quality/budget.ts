/** A need without any budget: the proposal cannot say what it costs. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { findNeeds } from './discoveries';

export const budget: QualityCheck = {
  id: 'budget',
  severity: 'tidy',
  name: 'quality.budget.name',
  advice: 'quality.budget.advice',
  find: (survey) =>
    findNeeds(
      survey,
      ({ budgetMin, budgetMax }) => budgetMin === undefined && budgetMax === undefined,
      (words) => sentence('quality.budget.found', words),
    ),
};
