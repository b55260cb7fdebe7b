/** The road of a scenario: from which status to which it may go. An approved one stays as it is; it can only be set aside, and taken up again. */
import type { Scenario, scenarioStatuses } from './scenario';

export type ScenarioStatus = (typeof scenarioStatuses)[number];

const roads: Readonly<Record<Exclude<ScenarioStatus, 'archived'>, readonly ScenarioStatus[]>> = {
  draft: ['inReview', 'approved', 'archived'],
  inReview: ['draft', 'approved', 'archived'],
  approved: ['archived'],
};

/** Where a scenario of this status may go. */
export function nextStatuses({
  status,
  statusBefore = 'draft',
}: Pick<Scenario, 'status' | 'statusBefore'>): readonly ScenarioStatus[] {
  return status === 'archived' ? [statusBefore] : roads[status];
}

/** The scenario in that status; in the archive it remembers the one it had. */
export function inStatus({ statusBefore: _, ...scenario }: Scenario, status: ScenarioStatus): Scenario {
  const { status: before } = scenario;
  return status === 'archived' && before !== 'archived'
    ? { ...scenario, status, statusBefore: before }
    : { ...scenario, status };
}
