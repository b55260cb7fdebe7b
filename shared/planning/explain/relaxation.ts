/** Ways out of a clash: each drops or loosens one of its elements by a small step that a person can really make. */
import type { ConsortiumId, FirmId } from '../../ids';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Member, Role } from '../../model/consortium';
import { firmSizes } from '../../model/firm';
import type { Grouping } from '../../model/grouping';
import type { Policy } from '../../model/policy';
import type { RuleId } from '../../model/ruleId';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import type { ClashElement } from './clashElements';
import { consortiumName, firmName } from './names';

/** One small step, in the order of what it asks of others: the office's own wish, a firm's consent, the policy for all. */
export type Step =
  | { readonly kind: 'role'; readonly firmId: FirmId; readonly consortiumId: ConsortiumId; readonly role: Role }
  | { readonly kind: 'unpin' | 'unban'; readonly firmId: FirmId; readonly consortiumId: ConsortiumId }
  /** All pins of a consortium, where a single one would not free it. */
  | { readonly kind: 'release'; readonly consortiumId: ConsortiumId }
  | { readonly kind: 'capacity'; readonly firmId: FirmId; readonly capacity: number }
  | { readonly kind: 'policy'; readonly policy: Partial<Policy> };

const furthest = 3;

/** The least first: 1, 2, 3 steps up or down, as far as the limit allows. */
function steps(
  from: number,
  direction: 1 | -1,
  limit: number,
  change: (value: number) => Partial<Policy>,
): readonly Step[] {
  return [1, 2, furthest]
    .map((count) => from + direction * count)
    .filter((value) => (direction === 1 ? value <= limit : value >= limit))
    .map((value) => ({ kind: 'policy', policy: change(value) }));
}

/** Ladders of steps that loosen a rule: of each ladder the first step that is enough counts. */
function laddersOf(rule: RuleId, policy: Policy): readonly (readonly Step[])[] {
  switch (rule) {
    case 'size':
      return [
        steps(policy.minMembers, -1, 1, (minMembers) => ({ minMembers })),
        steps(policy.maxMembers, 1, 50, (maxMembers) => ({ maxMembers })),
      ];
    case 'mix':
      return [
        steps(policy.minLarge, -1, 0, (minLarge) => ({ minLarge })),
        steps(policy.minSmall, -1, 0, (minSmall) => ({ minSmall })),
      ];
    case 'lead':
      return [
        [{ kind: 'policy', policy: { leadNeedsLicence: false } }],
        [
          { kind: 'policy', policy: { leadSizes: firmSizes.filter((size) => size !== 'small') } },
          { kind: 'policy', policy: { leadSizes: firmSizes } },
        ],
      ];
    case 'ownerGroup':
      return [steps(policy.maxPerOwnerGroup, 1, 50, (maxPerOwnerGroup) => ({ maxPerOwnerGroup }))];
    case 'rival':
      return [[{ kind: 'policy', policy: { allowRivals: true } }]];
    default:
      return [];
  }
}

/** The ladders of steps that loosen an element; none where it is a fact that nobody can change from here. */
export function waysOut(element: ClashElement, policy: Policy): readonly (readonly Step[])[] {
  switch (element.kind) {
    case 'pin': {
      const { firmId, consortiumId, role } = element;
      const other: Role = role === 'lead' ? 'partner' : 'lead';
      return [
        [{ kind: 'role', firmId, consortiumId, role: other }],
        [
          { kind: 'unpin', firmId, consortiumId },
          { kind: 'release', consortiumId },
        ],
      ];
    }
    case 'ban':
      return [[{ kind: 'unban', firmId: element.firmId, consortiumId: element.consortiumId }]];
    case 'capacity':
      return [[{ kind: 'capacity', firmId: element.firmId, capacity: element.capacity + 1 }]];
    case 'rule':
      return laddersOf(element.rule, policy);
    case 'declined':
      return [];
  }
}

/** What is judged: the lists and the scenario. */
export interface Case {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
}

function unpinned({ pinned: _, ...member }: Member): Member {
  return member;
}

/** The members after a step that concerns their consortium. */
function membersAfter(members: readonly Member[], step: Step): readonly Member[] {
  if (step.kind === 'release') return members.map(unpinned);
  return members.map((member) => {
    if (step.kind === 'unpin' && member.firmId === step.firmId) return unpinned(member);
    return step.kind === 'role' && member.firmId === step.firmId ? { ...member, role: step.role } : member;
  });
}

/** The same case after a step. */
export function afterStep({ workspace, scenario }: Case, step: Step): Case {
  if (step.kind === 'policy')
    return { workspace, scenario: { ...scenario, policy: { ...scenario.policy, ...step.policy } } };
  if (step.kind === 'capacity') {
    const firms = workspace.firms.map((firm) =>
      firm.id === step.firmId ? { ...firm, capacity: step.capacity } : firm,
    );
    return { workspace: { ...workspace, firms }, scenario };
  }
  const consortia = scenario.consortia.map((one) => {
    if (one.id !== step.consortiumId) return one;
    if (step.kind === 'unban') return { ...one, bans: one.bans.filter((id) => id !== step.firmId) };
    return { ...one, members: membersAfter(one.members, step) };
  });
  return { workspace, scenario: { ...scenario, consortia } };
}

function sayPolicy(policy: Partial<Policy>): Sentence {
  const { minMembers, maxMembers, minLarge, minSmall, maxPerOwnerGroup, leadSizes } = policy;
  if (minMembers !== undefined) return sentence('explain.relax.minMembers', { value: minMembers });
  if (maxMembers !== undefined) return sentence('explain.relax.maxMembers', { value: maxMembers });
  if (minLarge !== undefined) return sentence('explain.relax.minLarge', { value: minLarge });
  if (minSmall !== undefined) return sentence('explain.relax.minSmall', { value: minSmall });
  if (maxPerOwnerGroup !== undefined) return sentence('explain.relax.maxPerOwnerGroup', { value: maxPerOwnerGroup });
  if (leadSizes !== undefined) {
    return sentence('explain.relax.leadSizes', { sizes: leadSizes.map((size) => sentence(`nouns.size.${size}`)) });
  }
  return sentence(policy.allowRivals === true ? 'explain.relax.allowRivals' : 'explain.relax.leadNeedsLicence');
}

/** The step as advice. */
export function sayStep({ facts, scenario }: Grouping, step: Step): Sentence {
  if (step.kind === 'policy') return sayPolicy(step.policy);
  if (step.kind === 'release') {
    return sentence('explain.relax.release', { consortium: consortiumName(scenario, step.consortiumId) });
  }
  const firm = firmName(facts, step.firmId);
  if (step.kind === 'capacity') return sentence('explain.relax.capacity', { firm, capacity: step.capacity });
  const params = { firm, consortium: consortiumName(scenario, step.consortiumId) };
  if (step.kind !== 'role') return sentence(`explain.relax.${step.kind}`, params);
  return sentence('explain.relax.role', { ...params, role: sentence(`nouns.role.${step.role}`) });
}
