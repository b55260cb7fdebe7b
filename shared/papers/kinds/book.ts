/** The book of a scenario. */
import { sentence } from '../../language/messages/sentence';
import { done } from '../../result';
import { bookOf } from '../book';
import { defineScenarioPaper } from './paperKind';

export const bookPaper = defineScenarioPaper({
  kind: 'book',
  fields: {},
  subject: (_workspace, scenario) => sentence('reports.book.title', { scenario: scenario?.name ?? '' }),
  make: (workspace, scenario, options) => done(bookOf(workspace, scenario, options)),
});
