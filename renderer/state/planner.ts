/** The planner's run as the window sees it: progress while it works, a plan to look at when it is done. */
import { create } from 'zustand';
import type { PlanningEvents, PlanRequest } from '../../shared/ipc/planning';
import type { PlanOutcome } from '../../shared/planning/outcome';
import type { PlanProgress } from '../../shared/planning/task';
import { ask } from './ask';
import { notifyRefusal } from './notices';

interface PlannerState {
  readonly run: { readonly id: string; readonly request: PlanRequest; readonly progress?: PlanProgress } | undefined;
  /** A plan that was found and neither taken nor left yet. */
  readonly offer: { readonly request: PlanRequest; readonly outcome: PlanOutcome } | undefined;
}

export const usePlanner = create<PlannerState>(() => ({ run: undefined, offer: undefined }));

/** Starts the planner, leaving an earlier offer. */
export async function startPlanner(request: PlanRequest): Promise<void> {
  const answer = await ask('planner.start', request);
  if (answer !== undefined) usePlanner.setState({ run: { id: answer.runId, request }, offer: undefined });
}

/** Asks the planner to stop; it answers with the best plan so far. */
export async function stopPlanner(): Promise<void> {
  const { run } = usePlanner.getState();
  if (run !== undefined) await ask('planner.cancel', { runId: run.id });
}

/** Leaves the offered plan. */
export function leaveOffer(): void {
  usePlanner.setState({ offer: undefined });
}

/** Forgets run and offer, when another file is opened. */
export function resetPlanner(): void {
  usePlanner.setState({ run: undefined, offer: undefined });
}

export function plannerProgressed({ runId, progress }: PlanningEvents['planner.progress']): void {
  usePlanner.setState(({ run }) => (run?.id === runId ? { run: { ...run, progress } } : {}));
}

export function plannerDone({ runId, result }: PlanningEvents['planner.done']): void {
  const { run } = usePlanner.getState();
  if (run?.id !== runId) return;
  usePlanner.setState({
    run: undefined,
    offer: result.ok ? { request: run.request, outcome: result.value } : undefined,
  });
  if (!result.ok) notifyRefusal(result.refusal);
}
