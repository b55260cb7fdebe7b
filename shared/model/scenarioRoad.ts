/** The road of a scenario: from which status to which it may go. An approved one stays as it is; it can only be set aside. */
import type { Scenario, scenarioStatuses } from './scenario';

export type ScenarioStatus = (typeof scenarioStatuses)[number];

const roads: Readonly<Record<ScenarioStatus, readonly ScenarioStatus[]>> = {
  draft: ['inReview', 'approved', 'archived'],
  inReview: ['draft', 'approved', 'archived'],
  approved: ['archived'],
  archived: ['draft'],
};

/** Where a scenario of this status may go. */
export function nextStatuses({ status }: Pick<Scenario, 'status'>): readonly ScenarioStatus[] {
  return roads[status];
}
