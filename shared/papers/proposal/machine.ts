/** The proposal's facts for programs: what the file carries inside, under the names of the workspace file. */
import { suppliersOf } from '../../criteria/supply';
import type { JudgedMember } from '../../model/grouping';
import { type CriterionId, criterionIds } from '../../model/policy';
import { coverageOf } from '../../planning/figures';
import { matchesOfGroup, pointsOf } from '../../planning/score';
import { totalBudget } from './budget';
import type { ProposalContext } from './context';
import { findingsOfPaper, warningsOfPaper } from './findings';
import { uncoveredIn } from './gaps';
import { originOf } from './provenance';

function memberOf({ member, firm }: JudgedMember, { group }: ProposalContext) {
  const asked = new Set(group.requirements.map(({ capabilityId }) => capabilityId));
  return {
    firmId: firm.id,
    nationalId: firm.nationalId,
    name: firm.name,
    role: member.role,
    sharePercent: member.sharePercent,
    task: member.task,
    contributions: member.contributions,
    size: firm.size,
    productionLicence: firm.productionLicence,
    capabilities: firm.capabilities.filter(({ capabilityId }) => asked.has(capabilityId)),
  };
}

function scoreOf({ group, grouping }: ProposalContext) {
  const matches = matchesOfGroup(group, grouping);
  const pointsFor = (id: CriterionId) => pointsOf(matches.filter(({ criterion }) => criterion === id));
  return {
    total: pointsOf(matches),
    byCriterion: Object.fromEntries(criterionIds.map((id) => [id, pointsFor(id)])),
    matches,
  };
}

function requirementsOf({ group, grouping }: ProposalContext) {
  return group.requirements.map((requirement) => ({
    needId: requirement.needId,
    capabilityId: requirement.capabilityId,
    minLevel: requirement.minLevel,
    importance: requirement.importance,
    suppliers: suppliersOf(grouping.facts, group, requirement).map(({ id }) => id),
  }));
}

/** Plain JSON; what is not known is left out. No contact, no note, no talent. */
export function machinePartOf(context: ProposalContext): unknown {
  const { workspace, scenario, group, grouping, dataHash, app, today, language } = context;
  const { id, name, areaId, legalForm, phases } = group.consortium;
  return {
    format: 'peyvand-proposal',
    version: 1,
    language,
    issuedOn: today,
    workspace: { id: workspace.id, title: workspace.title },
    scenario: { id: scenario.id, name: scenario.name, status: scenario.status },
    consortium: { id, name, areaId, legalForm, phases },
    needs: group.needs,
    members: group.members.map((member) => memberOf(member, context)),
    coverage: coverageOf(grouping.facts, [group]),
    requirements: requirementsOf(context),
    uncovered: uncoveredIn(context).map(({ requirement, reason }) => ({
      needId: requirement.needId,
      capabilityId: requirement.capabilityId,
      minLevel: requirement.minLevel,
      reason,
    })),
    score: scoreOf(context),
    findings: findingsOfPaper(context).map(({ rule, firmIds }) => ({ rule, firmIds })),
    warnings: warningsOfPaper(context),
    budgetMillionRials: totalBudget(group.needs),
    provenance: {
      dataHash,
      app,
      origin: originOf(context),
      policy: scenario.policy,
      plan: scenario.lastPlan === undefined ? undefined : planOf(scenario.lastPlan),
    },
  };
}

function planOf({
  score,
  bound,
  gap,
  proven,
  phase,
  provenance,
}: NonNullable<ProposalContext['scenario']['lastPlan']>) {
  return { score: score.total, bound, gap, proven, phase, provenance };
}
