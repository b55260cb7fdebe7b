/** The summary of what firms answered about a scenario. */
import { sentence } from '../../language/messages/sentence';
import { done } from '../../result';
import { answersOf } from '../answers';
import { defineScenarioPaper } from './paperKind';

export const answersPaper = defineScenarioPaper({
  kind: 'answers',
  fields: {},
  subject: (_workspace, scenario) => sentence('reports.answers.paper', { scenario: scenario?.name ?? '' }),
  make: (workspace, scenario, options) => done(answersOf(workspace, scenario, options)),
});
