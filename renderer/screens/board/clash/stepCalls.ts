/** A way out of a clash as commands: what a person would do by hand. */
import type { CommandCall } from '../../../../shared/commands/registry';
import type { Case, Step } from '../../../../shared/planning/explain/relaxation';

/** @returns the commands, to be carried out as one step; none if what the step is about is gone */
export function stepCalls({ workspace, scenario }: Case, step: Step): readonly CommandCall[] {
  const scenarioId = scenario.id;
  if (step.kind === 'policy') {
    return [{ kind: 'policy.change', scenarioId, policy: { ...scenario.policy, ...step.policy } }];
  }
  if (step.kind === 'capacity') {
    const firm = workspace.firms.find(({ id }) => id === step.firmId);
    return firm === undefined ? [] : [{ kind: 'firm.save', firm: { ...firm, capacity: step.capacity } }];
  }
  const { consortiumId } = step;
  if (step.kind === 'release') {
    const members = scenario.consortia.find(({ id }) => id === consortiumId)?.members ?? [];
    const firmIds = members.filter(({ pinned }) => pinned === true).map(({ firmId }) => firmId);
    return firmIds.length === 0 ? [] : [{ kind: 'member.pin', scenarioId, consortiumId, firmIds, pinned: false }];
  }
  const { firmId } = step;
  if (step.kind === 'role') return [{ kind: 'member.setRole', scenarioId, consortiumId, firmId, role: step.role }];
  const about = { scenarioId, consortiumId, firmIds: [firmId] };
  return step.kind === 'unpin'
    ? [{ kind: 'member.pin', ...about, pinned: false }]
    : [{ kind: 'member.ban', ...about, banned: false }];
}
