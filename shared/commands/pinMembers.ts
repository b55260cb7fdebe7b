/** Pins members to their consortium, or takes the pins away. */
import { consortiumIdSchema, firmIdSchema, scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import type { Member } from '../model/consortium';
import { limits } from '../model/limits';
import { z } from '../parsing';
import { defineCommand } from './command';
import { change, withFields } from './lists';
import { changeConsortiumIn } from './scenarioChange';

function pinnedAs(member: Member, pinned: boolean): Member {
  if ((member.pinned === true) === pinned) return member;
  const { pinned: _before, ...free } = member;
  return pinned ? { ...free, pinned } : free;
}

export const pinMembers = defineCommand({
  kind: 'member.pin',
  fields: {
    scenarioId: scenarioIdSchema,
    consortiumId: consortiumIdSchema,
    firmIds: z.array(firmIdSchema).min(1).max(limits.firms).readonly(),
    pinned: z.boolean(),
  },
  label: ({ firmIds, pinned }) =>
    sentence(pinned ? 'commands.pinMembers.pin' : 'commands.pinMembers.free', { count: firmIds.length }),
  apply(workspace, { scenarioId, consortiumId, firmIds, pinned }) {
    const chosen = new Set(firmIds);
    return changeConsortiumIn(workspace, scenarioId, consortiumId, (consortium) =>
      withFields(consortium, {
        members: change(consortium.members, (member) =>
          chosen.has(member.firmId) ? pinnedAs(member, pinned) : member,
        ),
      }),
    );
  },
});
