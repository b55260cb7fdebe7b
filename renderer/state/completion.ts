/** Live completion: while the person edits, the best plan with the same pins is found in the background, for the scenario as it stands. */
import { useEffect } from 'react';
import { create } from 'zustand';
import { isClosed } from '../../shared/model/scenario';
import type { PlanOutcome } from '../../shared/planning/outcome';
import { everything } from '../../shared/planning/program';
import { ask } from './ask';
import { type Judgement, useJudgement } from './judgement';
import { usePlanner } from './planner';
import { useRemembered } from './settings';

interface CompletionState {
  /** What is being completed. */
  readonly searching: Judgement | undefined;
  readonly found: { readonly judgement: Judgement; readonly outcome: PlanOutcome } | undefined;
  /** How often a search gave way to something that the person asked for; it is begun again each time. */
  readonly givenWay: number;
}

export const useCompletion = create<CompletionState>(() => ({ searching: undefined, found: undefined, givenWay: 0 }));

/** So long nothing may change before the search begins: a drag is many changes. */
const restMs = 250;

/** Whether completions are to be found; on unless switched off. */
export function useCompletionSetting(): readonly [boolean, (isOn: boolean) => void] {
  return useRemembered('board', 'completion', (kept) => kept !== false);
}

/** A draft that has begun and may still change. */
function isOpenDraft({ scenario }: Judgement): boolean {
  return !isClosed(scenario) && scenario.consortia.some(({ members }) => members.length > 0);
}

async function find(judgement: Judgement): Promise<void> {
  useCompletion.setState({ searching: judgement });
  const answer = await ask('completion.find', { scenarioId: judgement.scenario.id });
  const { searching, givenWay } = useCompletion.getState();
  if (searching !== judgement) return;
  if (answer?.kind === 'done') {
    useCompletion.setState({ searching: undefined, found: { judgement, outcome: answer.value } });
  } else {
    useCompletion.setState({ searching: undefined, givenWay: answer === undefined ? givenWay : givenWay + 1 });
  }
}

function stop(): void {
  if (useCompletion.getState().searching === undefined) return;
  useCompletion.setState({ searching: undefined });
  void ask('completion.stop', {});
}

/** Keeps the completion up to date as long as it is shown. Whatever else the person has planned goes first. */
export function useLiveCompletion(): void {
  const judgement = useJudgement();
  const [isOn] = useCompletionSetting();
  const givenWay = useCompletion((completion) => completion.givenWay);
  const isBusy = usePlanner(({ run }) => run !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a search that gave way is begun again
  useEffect(() => {
    if (judgement === undefined || !isOn || isBusy || !isOpenDraft(judgement)) return undefined;
    if (useCompletion.getState().found?.judgement === judgement) return undefined;
    const timer = setTimeout(() => void find(judgement), restMs);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [judgement, isOn, isBusy, givenWay]);
}

/** Shows the completion as an offer, to be taken or left. */
export function offerCompletion({ judgement, outcome }: NonNullable<CompletionState['found']>): void {
  usePlanner.setState({ offer: { request: { scenarioId: judgement.scenario.id, selection: everything }, outcome } });
}

/** Forgets everything, when another file is opened. */
export function resetCompletion(): void {
  useCompletion.setState({ searching: undefined, found: undefined, givenWay: 0 });
}
