/** Adds an empty consortium for some needs of a service area. */
import { areaIdSchema, consortiumIdSchema, needIdSchema, scenarioIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { limits } from '../model/limits';
import { textSchema } from '../model/text';
import { z } from '../parsing';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { changeScenario } from './scenarioChange';

export const createConsortium = defineCommand({
  kind: 'consortium.create',
  fields: {
    scenarioId: scenarioIdSchema,
    consortiumId: consortiumIdSchema,
    name: textSchema,
    areaId: areaIdSchema,
    needIds: z.array(needIdSchema).max(limits.smallList).readonly(),
  },
  label: ({ name }) => sentence('commands.createConsortium', { name }),
  apply(workspace, { scenarioId, consortiumId, name, areaId, needIds }) {
    const isKnown =
      workspace.areas.some(({ id }) => id === areaId) &&
      needIds.every((id) => workspace.needs.some((need) => need.id === id && need.areaId === areaId));
    if (!isKnown) return refuse('need-outside-area', both(sentence('commands.refused.needOutsideArea', { name })));
    return changeScenario(workspace, scenarioId, (scenario) => {
      if (scenario.consortia.some(({ id }) => id === consortiumId)) {
        return refuse('id-taken', both(sentence('commands.refused.idTaken', { id: consortiumId })));
      }
      const fresh = { id: consortiumId, name, areaId, needIds, members: [], bans: [], phases: [] };
      return done({ ...scenario, consortia: [...scenario.consortia, fresh] });
    });
  },
});
