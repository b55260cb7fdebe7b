/** Deletes a foreign city; openings with it stay, without the city. */
import { innerIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { defineCommand } from './command';
import { keep, withFields } from './lists';
import { removeFrom } from './removal';

export const removeCity = defineCommand({
  kind: 'city.remove',
  fields: { cityId: innerIdSchema },
  label: () => sentence('commands.removeCity'),
  apply(workspace, { cityId }) {
    const { international } = workspace;
    const cities = keep(international.cities, ({ id }) => id !== cityId);
    return removeFrom(workspace, { international: withFields(international, { cities }) });
  },
});
