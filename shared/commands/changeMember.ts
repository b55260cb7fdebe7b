/** Changes what is written about a membership: its share, its task and what the firm contributes. What is left out is taken away. */
import { consortiumIdSchema, firmIdSchema, scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { type Member, memberSchema } from '../model/consortium';
import { defineCommand } from './command';
import { change, withFields } from './lists';
import { changeConsortiumIn } from './scenarioChange';

const { sharePercent, task, contributions } = memberSchema.unwrap().shape;

function rewritten(
  { firmId, role, pinned }: Member,
  written: Pick<Member, 'sharePercent' | 'task' | 'contributions'>,
): Member {
  return { firmId, role, ...(pinned === undefined ? {} : { pinned }), ...written };
}

export const changeMember = defineCommand({
  kind: 'member.change',
  fields: {
    scenarioId: scenarioIdSchema,
    consortiumId: consortiumIdSchema,
    firmId: firmIdSchema,
    sharePercent,
    task,
    contributions,
  },
  label: ({ firmId }, { firms }) =>
    sentence('commands.changeMember', { firm: firms.find(({ id }) => id === firmId)?.name ?? '' }),
  apply: (workspace, { kind: _kind, scenarioId, consortiumId, firmId, ...written }) =>
    changeConsortiumIn(workspace, scenarioId, consortiumId, (consortium) =>
      withFields(consortium, {
        members: change(consortium.members, (member) =>
          member.firmId === firmId ? rewritten(member, written) : member,
        ),
      }),
    ),
});
