/** Adds a concern, or writes anew what is known of it: its topic, who raised it, its standing and its answer. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { concernSchema } from '../model/concern';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { put, withFields } from './lists';

export const saveConcern = defineCommand({
  kind: 'concern.save',
  fields: { concern: concernSchema },
  label: ({ concern }) => sentence('concerns.label.save', { topic: sentence(`nouns.topic.${concern.topic}`) }),
  apply(workspace, { concern }) {
    if (concern.status === 'answered' && (concern.answer?.fa ?? '') === '')
      return refuse('concern-without-answer', both(sentence('concerns.refused.noAnswer')));
    return done(withFields(workspace, { concerns: put(workspace.concerns, [concern]) }));
  },
});
