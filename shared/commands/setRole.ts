/** Gives a member another role; a new lead takes the place of the old one, who becomes a partner. */
import { consortiumIdSchema, firmIdSchema, scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { roles } from '../model/consortium';
import { z } from '../parsing';
import { defineCommand } from './command';
import { change, withFields } from './lists';
import { changeConsortiumIn } from './scenarioChange';

export const setRole = defineCommand({
  kind: 'member.setRole',
  fields: {
    scenarioId: scenarioIdSchema,
    consortiumId: consortiumIdSchema,
    firmId: firmIdSchema,
    role: z.enum(roles),
  },
  label: ({ firmId, role }, { firms }) =>
    sentence('commands.setRole', {
      firm: firms.find(({ id }) => id === firmId)?.name ?? '',
      role: sentence(`nouns.role.${role}`),
    }),
  apply: (workspace, { scenarioId, consortiumId, firmId, role }) =>
    changeConsortiumIn(workspace, scenarioId, consortiumId, (consortium) => {
      if (consortium.members.every((member) => member.firmId !== firmId)) return consortium;
      return withFields(consortium, {
        members: change(consortium.members, (member) => {
          if (member.firmId === firmId) return withFields(member, { role });
          return role === 'lead' && member.role === 'lead' ? { ...member, role: 'partner' as const } : member;
        }),
      });
    }),
});
