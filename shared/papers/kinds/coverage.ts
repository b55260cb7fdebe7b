/** The coverage of the city under a scenario. */
import { sentence } from '../../language/messages/sentence';
import { done } from '../../result';
import { cityCoverageOf } from '../cityCoverage';
import { defineScenarioPaper } from './paperKind';

export const coveragePaper = defineScenarioPaper({
  kind: 'coverage',
  fields: {},
  subject: (_workspace, scenario) => sentence('city.paper.file', { scenario: scenario?.name ?? '' }),
  make: (workspace, scenario, options) => done(cityCoverageOf(workspace, scenario, options)),
});
