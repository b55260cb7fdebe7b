/** Two firms with one national identifier: one company is planned twice. */
import { sentence } from '../language/messages/sentence';
import type { QualityCheck } from './check';
import { itemsOf, twins } from './twins';

export const sameNationalId: QualityCheck = {
  id: 'sameNationalId',
  severity: 'blocks',
  name: 'quality.sameNationalId.name',
  advice: 'quality.sameNationalId.advice',
  find: ({ lists }) =>
    twins(lists.firms, ({ nationalId }) => nationalId).map((firms) => ({
      items: itemsOf('firm', firms),
      sentence: sentence('quality.sameNationalId.found', { firms: firms.map(({ name }) => name) }),
    })),
};
