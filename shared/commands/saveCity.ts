/** Adds a foreign city or replaces the one with the same id. */
import { sentence } from '../language/messages/sentence';
import { citySchema } from '../model/international';
import { done } from '../result';
import { defineCommand } from './command';
import { put } from './lists';

export const saveCity = defineCommand({
  kind: 'city.save',
  fields: { city: citySchema },
  label: ({ city }) => sentence('commands.saveCity', { name: city.name }),
  apply: (workspace, { city }) => {
    const { international } = workspace;
    return done({ ...workspace, international: { ...international, cities: put(international.cities, [city]) } });
  },
});
