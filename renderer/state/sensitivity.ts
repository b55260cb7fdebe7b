/** How far the weights may go, as the window knows it: what is being searched and what was found, each for one version of a scenario. */
import { create } from 'zustand';
import type { Events } from '../../shared/ipc/contract';
import type { CriterionId } from '../../shared/model/policy';
import type { Scenario } from '../../shared/model/scenario';
import type { Sensitivity } from '../../shared/planning/compare/sensitivity';
import { ask } from './ask';

interface Search {
  readonly criterion: CriterionId;
  readonly scenario: Scenario;
  /** The weight that is being planned with. */
  readonly weight?: number;
}

interface Found extends Pick<Search, 'criterion' | 'scenario'> {
  readonly sensitivity: Sensitivity;
}

interface SensitivityState {
  readonly running: Search | undefined;
  readonly found: readonly Found[];
}

export const useSensitivity = create<SensitivityState>(() => ({ running: undefined, found: [] }));

/** Searches; an earlier search ends. */
export async function findSensitivity(scenario: Scenario, criterion: CriterionId): Promise<void> {
  const search: Search = { criterion, scenario };
  useSensitivity.setState({ running: search });
  const answer = await ask('sensitivity.find', { scenarioId: scenario.id, criterion });
  const { running, found } = useSensitivity.getState();
  if (running?.scenario !== scenario || running.criterion !== criterion) return;
  const others = found.filter((one) => one.scenario === scenario && one.criterion !== criterion);
  const isFound = answer?.kind === 'done';
  useSensitivity.setState({
    running: undefined,
    found: isFound ? [...others, { criterion, scenario, sensitivity: answer.value }] : others,
  });
}

export async function stopSensitivity(): Promise<void> {
  await ask('sensitivity.stop', {});
}

/** Forgets everything, when another file is opened. */
export function resetSensitivity(): void {
  useSensitivity.setState({ running: undefined, found: [] });
}

export function sensitivityProgressed({ criterion, weight }: Events['sensitivity.progress']): void {
  useSensitivity.setState(({ running }) =>
    running?.criterion === criterion ? { running: { ...running, weight } } : {},
  );
}
