/** The proposal of one consortium. */
import { consortiumIdSchema, scenarioIdSchema } from '../../ids';
import { proposalOf } from '../proposal';
import { definePaper, orderedScenario } from './paperKind';

export const proposalPaper = definePaper({
  kind: 'proposal',
  fields: { scenarioId: scenarioIdSchema, consortiumId: consortiumIdSchema },
  make(workspace, { scenarioId, consortiumId }, { dataHashOf, ...setting }) {
    const scenario = orderedScenario(workspace, scenarioId);
    if (!scenario.ok) return scenario;
    const dataHash = dataHashOf(workspace, scenario.value);
    return proposalOf(workspace, scenario.value, consortiumId, { ...setting, dataHash });
  },
});
