/** Dragging a bar with the pointer: whole or at one end; a release saves, Escape leaves everything as it was. */
import type { PointerEvent as PressEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { ConsortiumId, ScenarioId } from '../../../../shared/ids';
import { sentence } from '../../../../shared/language/messages/sentence';
import { type BarChange, type Span, shifted } from '../../../../shared/planning/schedule';
import { announce } from '../../../state/announce';
import { execute } from '../../../state/execute';
import type { PlacedBar } from './ganttLayout';

export interface Dragged {
  readonly consortiumId: ConsortiumId;
  readonly phaseId: string;
  readonly span: Span;
}

export interface DrawnAs {
  readonly scenarioId: ScenarioId;
  readonly perDay: number;
  readonly isRightToLeft: boolean;
}

function changeAt(target: EventTarget): BarChange {
  const edge = target instanceof Element ? target.getAttribute('data-edge') : null;
  return edge === 'start' || edge === 'end' ? edge : 'move';
}

/** Saves the dates of a phase and says them aloud. */
export async function saveSpan(
  { scenarioId }: Pick<DrawnAs, 'scenarioId'>,
  consortiumId: ConsortiumId,
  phaseId: string,
  { from, to }: Span,
  gesture?: string,
): Promise<void> {
  const call = { kind: 'phase.move', scenarioId, consortiumId, phaseId, start: from, end: to } as const;
  if (await execute(call, gesture)) announce(sentence('phases.moved', { start: { date: from }, end: { date: to } }));
}

/** Follows a press until it is released. @returns how to give it up */
function follow(
  { clientX, target }: PressEvent<SVGGElement>,
  { consortium, phase }: PlacedBar,
  drawn: DrawnAs,
  show: (dragged: Dragged | undefined) => void,
): () => void {
  const listening = new AbortController();
  const change = changeAt(target);
  let span: Span = { from: phase.start, to: phase.end };
  const end = () => {
    listening.abort();
    show(undefined);
  };
  const move = (event: PointerEvent) => {
    const pixels = drawn.isRightToLeft ? clientX - event.clientX : event.clientX - clientX;
    span = shifted(phase, change, Math.round(pixels / drawn.perDay));
    show({ consortiumId: consortium.id, phaseId: phase.id, span });
  };
  const release = () => {
    end();
    if (span.from === phase.start && span.to === phase.end) return;
    void saveSpan(drawn, consortium.id, phase.id, span);
  };
  const key = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    end();
    announce(sentence('phases.backAgain'));
  };
  const options = { capture: true, signal: listening.signal };
  window.addEventListener('pointermove', move, options);
  window.addEventListener('pointerup', release, options);
  window.addEventListener('pointercancel', end, options);
  window.addEventListener('blur', end, { signal: listening.signal });
  window.addEventListener('keydown', key, options);
  return end;
}

/** @returns what begins a drag */
export function useBarDrag(drawn: DrawnAs, show: (dragged: Dragged | undefined) => void) {
  const giveUp = useRef(() => {});
  useEffect(() => () => giveUp.current(), []);
  return (event: PressEvent<SVGGElement>, bar: PlacedBar) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
    giveUp.current = follow(event, bar, drawn, show);
  };
}
