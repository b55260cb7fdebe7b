/** Bans firms from a consortium, ending their membership in it, or lifts the ban. */
import { consortiumIdSchema, firmIdSchema, scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { limits } from '../model/limits';
import { z } from '../parsing';
import { defineCommand } from './command';
import { keep, withFields } from './lists';
import { changeConsortiumIn } from './scenarioChange';

export const banFirms = defineCommand({
  kind: 'member.ban',
  fields: {
    scenarioId: scenarioIdSchema,
    consortiumId: consortiumIdSchema,
    firmIds: z.array(firmIdSchema).min(1).max(limits.firms).readonly(),
    banned: z.boolean(),
  },
  label: ({ firmIds, banned }) =>
    sentence(banned ? 'commands.banFirms.ban' : 'commands.banFirms.lift', { count: firmIds.length }),
  apply(workspace, { scenarioId, consortiumId, firmIds, banned }) {
    const chosen = new Set(firmIds);
    return changeConsortiumIn(workspace, scenarioId, consortiumId, (consortium) => {
      const others = keep(consortium.bans, (id) => !chosen.has(id));
      if (!banned) return withFields(consortium, { bans: others });
      const members = keep(consortium.members, ({ firmId }) => !chosen.has(firmId));
      const isNew = firmIds.some((id) => !consortium.bans.includes(id));
      return withFields(consortium, { members, bans: isNew ? [...others, ...chosen] : consortium.bans });
    });
  },
});
