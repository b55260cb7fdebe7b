/** The proposal of one consortium. */
import { consortiumIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { consortiumName } from '../../planning/explain/names';
import { proposalOf } from '../proposal';
import { defineScenarioPaper } from './paperKind';

export const proposalPaper = defineScenarioPaper({
  kind: 'proposal',
  fields: { consortiumId: consortiumIdSchema },
  subject: (_workspace, scenario, { consortiumId }) =>
    sentence('papers.title', {
      consortium: scenario === undefined ? consortiumId : consortiumName(scenario, consortiumId),
    }),
  make: (workspace, scenario, options, { consortiumId }) => proposalOf(workspace, scenario, consortiumId, options),
});
