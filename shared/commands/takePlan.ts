/** Takes over a plan: the members it found, and its report. Shares and tasks of firms that stay are kept. */
import { consortiumIdSchema, scenarioIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { type Member, memberSchema } from '../model/consortium';
import { limits } from '../model/limits';
import { planReportSchema } from '../model/planReport';
import { z } from '../parsing';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { changeScenario } from './scenarioChange';

const plannedSchema = z
  .strictObject({
    id: consortiumIdSchema,
    members: z.array(memberSchema).max(limits.membersPerConsortium).readonly(),
  })
  .readonly();

function written(before: readonly Member[], planned: Member): Member {
  const known = before.find(({ firmId }) => firmId === planned.firmId);
  return known === undefined ? planned : { ...known, ...planned };
}

export const takePlan = defineCommand({
  kind: 'plan.take',
  fields: {
    scenarioId: scenarioIdSchema,
    consortia: z.array(plannedSchema).max(limits.consortia).readonly(),
    report: planReportSchema,
  },
  label: ({ report }) => sentence('commands.takePlan', { score: report.score.total }),
  apply: (workspace, { scenarioId, consortia, report }) =>
    changeScenario(workspace, scenarioId, (scenario) => {
      const planned = new Map(consortia.map(({ id, members }) => [id, members]));
      const firms = new Set(workspace.firms.map(({ id }) => id));
      const isStale =
        consortia.some(({ id }) => scenario.consortia.every((one) => one.id !== id)) ||
        consortia.some(({ members }) => members.some(({ firmId }) => !firms.has(firmId)));
      if (isStale) return refuse('plan-stale', both(sentence('commands.refused.planStale')));
      return done({
        ...scenario,
        consortia: scenario.consortia.map((one) => {
          const members = planned.get(one.id);
          return members === undefined
            ? one
            : { ...one, members: members.map((member) => written(one.members, member)) };
        }),
        lastPlan: report,
      });
    }),
});
