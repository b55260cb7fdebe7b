/** Moving a bar with the keyboard: all that is done on one visit to it is one undo step, Escape takes the visit back. */
import { type KeyboardEvent, useRef } from 'react';
import type { ConsortiumId } from '../../../../shared/ids';
import { sentence } from '../../../../shared/language/messages/sentence';
import { datedPhases, shifted } from '../../../../shared/planning/schedule';
import { announce } from '../../../state/announce';
import { bail } from '../../../state/execute';
import { inTurn } from '../../../state/inTurn';
import { phasesAt } from '../../../widgets/saving';
import { nextGesture } from '../../../widgets/useDraft';
import { show } from '../state/view';
import { type DrawnAs, saveSpan } from './barDrag';
import type { PlacedBar } from './ganttLayout';

const week = 7;

interface Step {
  readonly consortiumId: ConsortiumId;
  readonly phaseId: string;
  readonly days: number;
  readonly isResizing: boolean;
  readonly gesture: string;
}

async function take(drawn: DrawnAs, { consortiumId, phaseId, days, isResizing, gesture }: Step): Promise<void> {
  const phases = datedPhases(phasesAt({ scenarioId: drawn.scenarioId, consortiumId }));
  const phase = phases.find(({ id }) => id === phaseId);
  if (phase === undefined) return;
  await saveSpan(drawn, consortiumId, phaseId, shifted(phase, isResizing ? 'end' : 'move', days), gesture);
}

/** Puts the focus on the name or bar before or after: the walk goes row by row, each by its name and then its bars. */
export function goOn(from: HTMLElement | SVGElement, by: 1 | -1): void {
  const chart = from.closest('[data-testid=gantt]');
  const stops = [...(chart?.querySelectorAll<HTMLElement | SVGElement>('[data-row]') ?? [])];
  // Names come before bars in the page already.
  stops.sort((a, b) => Number(a.dataset.row) - Number(b.dataset.row));
  stops[stops.indexOf(from) + by]?.focus();
}

/** Brings the form of a phase into view and writes there. */
function openForm({ consortium, phase }: PlacedBar): void {
  show({ consortiumId: consortium.id });
  requestAnimationFrame(() => {
    const form = document.querySelector(`[data-part="phase.${CSS.escape(phase.id)}"]`);
    form?.scrollIntoView({ block: 'center' });
    form?.querySelector<HTMLElement>('button')?.focus();
  });
}

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** @returns what answers a key on a bar, and what ends the visit to it */
export function useBarKeys(drawn: DrawnAs, isReadOnly: boolean) {
  const gesture = useRef<string>(undefined);
  const moveBy = (event: KeyboardEvent, { consortium, phase }: PlacedBar, way: 1 | -1) => {
    gesture.current ??= nextGesture(`phase.${phase.id}`);
    const later = drawn.isRightToLeft ? -way : way;
    const step = {
      consortiumId: consortium.id,
      phaseId: phase.id,
      days: later * (event.ctrlKey || event.metaKey ? week : 1),
      isResizing: event.shiftKey,
      gesture: gesture.current,
    };
    void inTurn(() => take(drawn, step));
  };
  const takeBack = () => {
    const visit = gesture.current;
    if (visit === undefined) return false;
    gesture.current = undefined;
    void inTurn(() => bail(visit));
    announce(sentence('phases.backAgain'));
    return true;
  };
  const press = (event: KeyboardEvent<SVGGElement>, bar: PlacedBar) => {
    const way = arrows[event.key];
    if (way !== undefined) {
      if (!isReadOnly) moveBy(event, bar, way);
    } else if (event.key === 'ArrowDown') goOn(event.currentTarget, 1);
    else if (event.key === 'ArrowUp') goOn(event.currentTarget, -1);
    else if (event.key === 'Enter') openForm(bar);
    else if (event.key !== 'Escape' || !takeBack()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = () => {
    gesture.current = undefined;
  };
  return { press, leave };
}
