/** Adds a firm or replaces the one with the same id. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { firmSchema } from '../model/firm';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { put } from './lists';
import { missingInFirm } from './references';

export const saveFirm = defineCommand({
  kind: 'firm.save',
  fields: { firm: firmSchema },
  label: ({ firm }) => sentence('commands.saveFirm', { name: firm.name }),
  apply(workspace, { firm }) {
    const missing = missingInFirm(workspace, firm);
    if (missing !== undefined) return refuse('missing-reference', both(missing));
    return done({ ...workspace, firms: put(workspace.firms, [firm]) });
  },
});
