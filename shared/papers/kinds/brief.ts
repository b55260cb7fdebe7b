/** The one-page brief of a scenario. */
import { sentence } from '../../language/messages/sentence';
import { done } from '../../result';
import { briefOf } from '../brief';
import { defineScenarioPaper } from './paperKind';

export const briefPaper = defineScenarioPaper({
  kind: 'brief',
  fields: {},
  subject: (_workspace, scenario) => sentence('reports.brief.title', { scenario: scenario?.name ?? '' }),
  make: (workspace, scenario, options) => done(briefOf(workspace, scenario, options)),
});
