/** The invitation of a firm. */
import { firmIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { factsOf } from '../../model/facts';
import { dateSchema } from '../../model/text';
import { firmName } from '../../planning/explain/names';
import { invitationOf } from '../invitation';
import { defineScenarioPaper } from './paperKind';

export const letterPaper = defineScenarioPaper({
  kind: 'letter',
  fields: { firmId: firmIdSchema, dueOn: dateSchema.exactOptional() },
  subject: (workspace, _scenario, { firmId }) =>
    sentence('reports.letter.title', { firm: firmName(factsOf(workspace), firmId) }),
  make: (workspace, scenario, options, order) => invitationOf(workspace, scenario, options, order),
});
