/** Adds a tie or replaces the one with the same id. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { tieSchema } from '../model/tie';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { put } from './lists';
import { missingInTie } from './references';

export const saveTie = defineCommand({
  kind: 'tie.save',
  fields: { tie: tieSchema },
  label: ({ tie }) => sentence('commands.saveTie', { kind: sentence(`nouns.tie.${tie.kind}`) }),
  apply(workspace, { tie }) {
    const missing = missingInTie(workspace, tie);
    if (missing !== undefined) return refuse('missing-reference', both(missing));
    return done({ ...workspace, ties: put(workspace.ties, [tie]) });
  },
});
