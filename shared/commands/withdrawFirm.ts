/** A firm withdraws from a scenario: it leaves every consortium and is banned from all; a repair may be taken in the same step. */
import { firmIdSchema, scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { z } from '../parsing';
import { withoutFirm } from '../planning/explain/withdraw';
import { done } from '../result';
import { defineCommand } from './command';
import { changeScenario } from './scenarioChange';
import { planFields, planTaken } from './takePlan';

export const withdrawFirm = defineCommand({
  kind: 'firm.withdraw',
  fields: {
    scenarioId: scenarioIdSchema,
    firmId: firmIdSchema,
    /** The plan that mends what its leaving breaks. */
    repair: z.strictObject(planFields).readonly().exactOptional(),
  },
  label: ({ firmId, repair }, { firms }) =>
    sentence(repair === undefined ? 'commands.withdrawFirm.leave' : 'commands.withdrawFirm.repair', {
      firm: firms.find(({ id }) => id === firmId)?.name ?? '',
    }),
  apply: (workspace, { scenarioId, firmId, repair }) =>
    changeScenario(workspace, scenarioId, (scenario) => {
      const left = withoutFirm(scenario, firmId);
      return repair === undefined ? done(left) : planTaken(workspace, left, repair);
    }),
});
