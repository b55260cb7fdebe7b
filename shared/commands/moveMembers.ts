/** Moves firms between consortia, into one from the pool, out of one, or copies them: a drag, however many cards it carries. */
import { consortiumIdSchema, firmIdSchema, scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { factsOf } from '../model/facts';
import { limits } from '../model/limits';
import { z } from '../parsing';
import { applyMoves } from '../planning/moves';
import { done } from '../result';
import { defineCommand } from './command';
import { withFields } from './lists';
import { changeScenario } from './scenarioChange';

const moveSchema = z
  .strictObject({
    firmId: firmIdSchema,
    from: consortiumIdSchema.exactOptional(),
    to: consortiumIdSchema.exactOptional(),
  })
  .readonly();

export const moveMembers = defineCommand({
  kind: 'member.move',
  fields: { scenarioId: scenarioIdSchema, moves: z.array(moveSchema).min(1).max(limits.firms).readonly() },
  label({ moves }, { firms }) {
    const moved = firms.find((firm) => firm.id === moves[0]?.firmId)?.name ?? '';
    return moves.length === 1
      ? sentence('commands.moveMembers.one', { firm: moved })
      : sentence('commands.moveMembers.many', { count: moves.length });
  },
  apply: (workspace, { scenarioId, moves }) =>
    changeScenario(workspace, scenarioId, (scenario) => {
      const consortia = applyMoves(factsOf(workspace), scenario.policy, scenario.consortia, moves);
      return done(withFields(scenario, { consortia }));
    }),
});
