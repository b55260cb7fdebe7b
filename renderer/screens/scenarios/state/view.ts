/** What is looked at on the screen of scenarios; it lives as long as the window. */
import { create } from 'zustand';
import type { ScenarioId } from '../../../../shared/ids';
import type { Scenario } from '../../../../shared/model/scenario';

/** So many scenarios fit side by side. */
export const mostCompared = 3;

export const parts = ['figures', 'consortia', 'firms', 'matches'] as const;
export type ComparedPart = (typeof parts)[number];

interface ScenariosView {
  readonly tab: string;
  /** In the order they were chosen; the first is the base. Some may be gone by now. */
  readonly chosen: readonly ScenarioId[];
  readonly part: string;
  readonly onlyDifferences: boolean;
  /** Judge all by the policy of the base. */
  readonly byBase: boolean;
}

export const useScenariosView = create<ScenariosView>(() => ({
  tab: 'list',
  chosen: [],
  part: 'figures',
  onlyDifferences: true,
  byBase: false,
}));

/** Changes something of the view. */
export function show(change: Partial<ScenariosView>): void {
  useScenariosView.setState(change);
}

/** The chosen scenarios that are still there, in the order of choice. */
export function chosenOf(scenarios: readonly Scenario[], chosen: readonly ScenarioId[]): readonly Scenario[] {
  return chosen.flatMap((id) => scenarios.find((one) => one.id === id) ?? []);
}

/** Takes a scenario into the comparison, or out of it. */
export function choose(scenarios: readonly Scenario[], id: ScenarioId, isChosen: boolean): void {
  const others = chosenOf(scenarios, useScenariosView.getState().chosen)
    .map((one) => one.id)
    .filter((one) => one !== id);
  show({ chosen: isChosen ? [...others, id].slice(-mostCompared) : others });
}
