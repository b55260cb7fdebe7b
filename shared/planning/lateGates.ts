/** Gates by their dates: those past theirs, whose phase should have ended and is neither passed nor stopped, and those to come. */
import type { Consortium, Phase } from '../model/consortium';

/** A gate that is not decided yet. */
export interface OpenGate {
  readonly consortium: Consortium;
  readonly phase: Phase;
  /** The day on which the gate was or is due, ISO. */
  readonly dueOn: string;
}

function isOpen({ status }: Phase): boolean {
  return status === 'planned' || status === 'running';
}

/** Is the phase still waiting for its gate after the day on which it should have been decided? */
export function isGateLate(phase: Phase, today: string): boolean {
  return isOpen(phase) && phase.end !== undefined && phase.end < today;
}

function openGates(consortia: readonly Consortium[]): readonly OpenGate[] {
  return consortia
    .flatMap((consortium) =>
      consortium.phases.flatMap((phase) =>
        isOpen(phase) && phase.end !== undefined ? [{ consortium, phase, dueOn: phase.end }] : [],
      ),
    )
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** Gates past their date, the longest overdue first. */
export function lateGates(consortia: readonly Consortium[], today: string): readonly OpenGate[] {
  return openGates(consortia).filter(({ phase }) => isGateLate(phase, today));
}

/** The open gate with the earliest date, late or to come; undefined where none has one. */
export function firstGate(consortia: readonly Consortium[]): OpenGate | undefined {
  return openGates(consortia)[0];
}

/** The gate to be decided next; undefined where none has a date from today on. */
export function nextGate(consortia: readonly Consortium[], today: string): OpenGate | undefined {
  return openGates(consortia).find(({ phase }) => !isGateLate(phase, today));
}
