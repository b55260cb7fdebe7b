/** Gates past their date: phases that should have ended and are neither passed nor stopped. */
import type { Consortium, Phase } from '../model/consortium';

export interface LateGate {
  readonly consortium: Consortium;
  readonly phase: Phase;
  /** The day on which the gate was due, ISO. */
  readonly dueOn: string;
}

/** Is the phase still waiting for its gate after the day on which it should have been decided? */
export function isGateLate({ status, end }: Phase, today: string): boolean {
  return (status === 'planned' || status === 'running') && end !== undefined && end < today;
}

/** Gates past their date, the longest overdue first. */
export function lateGates(consortia: readonly Consortium[], today: string): readonly LateGate[] {
  return consortia
    .flatMap((consortium) =>
      consortium.phases.flatMap((phase) =>
        isGateLate(phase, today) ? [{ consortium, phase, dueOn: phase.end ?? today }] : [],
      ),
    )
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
