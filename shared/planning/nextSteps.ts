/** What now: at most five next steps that the lists and the scenario themselves suggest, the most pressing first, each with a place to go to. */
import { sentence } from '../language/messages/sentence';
import { factsOf } from '../model/facts';
import type { Grouping } from '../model/grouping';
import type { Need } from '../model/need';
import type { Workspace } from '../model/workspace';
import type { QualityCheckId, QualityFinding } from '../quality/check';
import { byCheck } from '../quality/surveyLists';
import { reviewsWaiting } from './answers';
import { isOpen } from './draft';
import { supplyOf } from './figures';
import { findingsOf } from './findings';
import { firmsByCapability, isBeyondReach } from './needSupply';
import { type Steps, step } from './nextStep';
import { actionsPast, gatesPast, withoutPhases } from './operationSteps';

const mostSteps = 5;
const soonDays = 30;
const dayMs = 86_400_000;

function ofLists(workspace: Workspace): Steps {
  if (workspace.firms.length === 0) return step(true, { kind: 'firms' }, sentence('overview.step.noFirms'));
  if (workspace.needs.length === 0) return step(true, { kind: 'needs' }, sentence('overview.step.noNeeds'));
  return [];
}

function beyondReach(workspace: Workspace): Steps {
  const facts = factsOf(workspace);
  const having = firmsByCapability(workspace.firms, facts);
  const [first, ...more] = workspace.needs.filter((need) => isOpen(need) && isBeyondReach(need, facts, having));
  if (first === undefined) return [];
  const said =
    more.length === 0
      ? sentence('overview.step.beyondReachOne', { need: first.title })
      : sentence('overview.step.beyondReach', { count: more.length + 1 });
  return step(true, { kind: 'need', id: first.id }, said);
}

function withoutRequirements({ needs }: Workspace): Steps {
  const bare = needs.filter((need) => isOpen(need) && need.requirements.length === 0);
  const first = bare[0];
  if (first === undefined) return [];
  return step(
    true,
    { kind: 'need', id: first.id },
    sentence('overview.step.withoutRequirements', { count: bare.length }),
  );
}

function withoutCapabilities({ firms }: Workspace): Steps {
  const bare = firms.filter((firm) => firm.capabilities.length === 0);
  const first = bare[0];
  if (first === undefined) return [];
  return step(
    false,
    { kind: 'firm', id: first.id },
    sentence('overview.step.withoutCapabilities', { count: bare.length }),
  );
}

/** Checks whose findings other steps speak of. */
const toldElsewhere: ReadonlySet<QualityCheckId> = new Set(['requirements', 'noCapability', 'notOffered']);

function blocking(quality: readonly QualityFinding[]): Steps {
  const found = quality.filter(({ severity, check }) => severity === 'blocks' && !toldElsewhere.has(check));
  if (found.length === 0) return [];
  const checks = [...byCheck(found).values()].flatMap(([first]) => first?.name ?? []);
  return step(true, { kind: 'quality' }, sentence('overview.step.blocking', { count: found.length, checks }));
}

function broken(grouping: Grouping): Steps {
  const findings = findingsOf(grouping);
  const first = findings[0];
  if (first === undefined) return [];
  const said = findings.length === 1 ? first.sentence : sentence('overview.step.findings', { count: findings.length });
  return step(true, { kind: 'consortium', id: first.consortiumId }, said);
}

function empty(grouping: Grouping): Steps {
  const slots = grouping.groups.filter(({ members }) => members.length === 0);
  if (slots.length === 0) return [];
  return step(true, { kind: 'board' }, sentence('overview.step.emptyConsortia', { count: slots.length }));
}

function unserved({ needs }: Workspace, grouping: Grouping): Steps {
  const served = new Set(grouping.scenario.consortia.flatMap(({ needIds }) => needIds));
  const left = needs.filter((need) => isOpen(need) && !served.has(need.id));
  const first = left[0];
  if (first === undefined) return [];
  return step(true, { kind: 'need', id: first.id }, sentence('overview.step.unserved', { count: left.length }));
}

function isSoon(need: Need, today: string): boolean {
  if (need.deadline === undefined || need.status === 'met') return false;
  return (Date.parse(need.deadline) - Date.parse(today)) / dayMs <= soonDays;
}

function soonWithGap({ facts, groups }: Grouping, today: string): Steps {
  const found = groups.flatMap((group) =>
    group.needs
      .filter((need) => isSoon(need, today))
      .filter((need) =>
        group.requirements.some(
          (requirement) => requirement.needId === need.id && supplyOf(facts, group, requirement) === 'gap',
        ),
      )
      .map((need) => ({ need, consortiumId: group.consortium.id })),
  );
  const first = found[0];
  if (first === undefined) return [];
  return step(
    true,
    { kind: 'consortium', id: first.consortiumId },
    sentence('overview.step.soonWithGap', { count: found.length, need: first.need.title }),
  );
}

function declined(grouping: Grouping): Steps {
  const found = grouping.groups.flatMap(({ consortium, members }) =>
    members
      .filter(({ firm }) => grouping.declined.get(consortium.id)?.has(firm.id))
      .map(({ firm }) => ({ firm, consortium })),
  );
  const first = found[0];
  if (first === undefined) return [];
  return step(
    true,
    { kind: 'consortium', id: first.consortium.id },
    sentence('overview.step.declined', { count: found.length, firm: first.firm.name }),
  );
}

function overdue({ reviews }: Workspace, { scenario }: Grouping, today: string): Steps {
  const late = reviewsWaiting(reviews, scenario).filter(({ dueOn }) => dueOn !== undefined && dueOn < today);
  const first = late[0];
  if (first === undefined) return [];
  return step(true, { kind: 'firm', id: first.firmId }, sentence('overview.step.overdue', { count: late.length }));
}

function unplaced({ firms }: Workspace, { placements }: Grouping): Steps {
  const left = firms.filter(({ id, capacity }) => capacity > 0 && !placements.has(id));
  if (left.length === 0) return [];
  return step(false, { kind: 'board' }, sentence('overview.step.unplaced', { count: left.length }));
}

function single({ facts, groups }: Grouping): Steps {
  const thin = groups
    .map((group) => ({
      id: group.consortium.id,
      count: group.requirements.filter((one) => supplyOf(facts, group, one) === 'single').length,
    }))
    .sort((a, b) => b.count - a.count);
  const worst = thin[0];
  if (worst === undefined || worst.count === 0) return [];
  const count = thin.reduce((sum, one) => sum + one.count, 0);
  return step(false, { kind: 'consortium', id: worst.id }, sentence('overview.step.single', { count }));
}

/**
 * The next steps, the most pressing first.
 * @param grouping the scenario, if there is one yet
 * @param today ISO date
 * @param quality what wants mending in the lists
 */
export function nextSteps(
  workspace: Workspace,
  grouping: Grouping | undefined,
  today: string,
  quality: readonly QualityFinding[],
): Steps {
  const lists = ofLists(workspace);
  if (lists.length > 0) return lists;
  const before = [
    ...actionsPast(workspace, today),
    ...withoutRequirements(workspace),
    ...beyondReach(workspace),
    ...blocking(quality),
  ];
  const after =
    grouping === undefined
      ? step(true, { kind: 'draft' }, sentence('overview.step.draft'))
      : [
          ...declined(grouping),
          ...broken(grouping),
          ...overdue(workspace, grouping, today),
          ...gatesPast(grouping, today),
          ...soonWithGap(grouping, today),
          ...empty(grouping),
          ...unserved(workspace, grouping),
          ...withoutPhases(grouping),
          ...unplaced(workspace, grouping),
          ...single(grouping),
        ];
  const steps = [...after, ...before, ...withoutCapabilities(workspace)];
  return [...steps.filter(({ isPressing }) => isPressing), ...steps.filter(({ isPressing }) => !isPressing)].slice(
    0,
    mostSteps,
  );
}
