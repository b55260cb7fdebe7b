/** Takes over a plan: the members it found, and its report. Shares and tasks of firms that stay are kept. */
import { consortiumIdSchema, scenarioIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { type Member, memberSchema } from '../model/consortium';
import { limits } from '../model/limits';
import { planReportSchema } from '../model/planReport';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { z } from '../parsing';
import type { PlanOutcome } from '../planning/outcome';
import { done, type Result, refuse } from '../result';
import { defineCommand } from './command';
import { changeScenario } from './scenarioChange';

/** A plan as a command carries it: the members of the planned consortia, and the report. */
export const planFields = {
  consortia: z
    .array(
      z
        .strictObject({
          id: consortiumIdSchema,
          members: z.array(memberSchema).max(limits.membersPerConsortium).readonly(),
        })
        .readonly(),
    )
    .max(limits.consortia)
    .readonly(),
  report: planReportSchema,
};

type Plan = Pick<PlanOutcome, 'consortia' | 'report'>;

function written(before: readonly Member[], planned: Member): Member {
  const known = before.find(({ firmId }) => firmId === planned.firmId);
  return known === undefined ? planned : { ...known, ...planned };
}

/** The scenario with the plan in it; a refusal if the plan names what is no longer there. */
export function planTaken({ firms }: Workspace, scenario: Scenario, { consortia, report }: Plan): Result<Scenario> {
  const planned = new Map(consortia.map(({ id, members }) => [id, members]));
  const known = new Set(firms.map(({ id }) => id));
  const isStale =
    consortia.some(({ id }) => scenario.consortia.every((one) => one.id !== id)) ||
    consortia.some(({ members }) => members.some(({ firmId }) => !known.has(firmId)));
  if (isStale) return refuse('plan-stale', both(sentence('commands.refused.planStale')));
  return done({
    ...scenario,
    consortia: scenario.consortia.map((one) => {
      const members = planned.get(one.id);
      return members === undefined ? one : { ...one, members: members.map((member) => written(one.members, member)) };
    }),
    lastPlan: report,
  });
}

export const takePlan = defineCommand({
  kind: 'plan.take',
  fields: { scenarioId: scenarioIdSchema, ...planFields },
  label: ({ report }) => sentence('commands.takePlan', { score: report.score.total }),
  apply: (workspace, { scenarioId, ...plan }) =>
    changeScenario(workspace, scenarioId, (scenario) => planTaken(workspace, scenario, plan)),
});
