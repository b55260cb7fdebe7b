/** Adds an opening abroad or replaces the one with the same id: its cities, what it is about, and the consortia that the office names for it. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { openingSchema } from '../model/international';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { put } from './lists';
import { missingInOpening } from './references';

export const saveOpening = defineCommand({
  kind: 'opening.save',
  fields: { opening: openingSchema },
  label: ({ opening }) => sentence('commands.saveOpening', { name: opening.title }),
  apply(workspace, { opening }) {
    const missing = missingInOpening(workspace, opening);
    if (missing !== undefined) return refuse('missing-reference', both(missing));
    const { international } = workspace;
    return done({
      ...workspace,
      international: { ...international, openings: put(international.openings, [opening]) },
    });
  },
});
