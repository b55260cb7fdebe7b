/** Adds a need or replaces the one with the same id. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { needSchema } from '../model/need';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { put } from './lists';
import { missingInNeed } from './references';

export const saveNeed = defineCommand({
  kind: 'need.save',
  fields: { need: needSchema },
  label: ({ need }) => sentence('commands.saveNeed', { name: need.title }),
  apply(workspace, { need }) {
    const missing = missingInNeed(workspace, need);
    if (missing !== undefined) return refuse('missing-reference', both(missing));
    return done({ ...workspace, needs: put(workspace.needs, [need]) });
  },
});
