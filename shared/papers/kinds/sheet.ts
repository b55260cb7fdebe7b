/** The sheet of a firm. */
import { firmIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { factsOf } from '../../model/facts';
import { firmName } from '../../planning/explain/names';
import { firmSheetOf } from '../firmSheet';
import { defineScenarioPaper } from './paperKind';

export const sheetPaper = defineScenarioPaper({
  kind: 'sheet',
  fields: { firmId: firmIdSchema },
  subject: (workspace, _scenario, { firmId }) =>
    sentence('reports.sheet.title', { firm: firmName(factsOf(workspace), firmId) }),
  make: (workspace, scenario, options, { firmId }) => firmSheetOf(workspace, scenario, options, firmId),
});
