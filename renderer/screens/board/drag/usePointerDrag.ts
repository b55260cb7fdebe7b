/** Dragging cards with the pointer: a press that travels picks up, a release drops, Escape lets go and leaves nothing. */
import { type RefObject, useEffect } from 'react';
import { type CardRef, laneOfCard } from '../read/places';
import { cardsWith, chooseCards, isChosen, useBoard } from '../state/boardState';
import { drop } from '../state/drop';
import { holdAsCopy, holdOver, letGo, pickUp, useHeld } from '../state/held';
import { isReadOnly } from '../state/readOnly';
import { useView } from '../state/view';
import { createAutoscroll } from './autoscroll';
import { moveGhost } from './ghost';
import { cardUnder, isOwnControl, laneUnder } from './hit';

/** A press becomes a drag after this way, in CSS pixels. */
const travelPx = 5;

interface Press {
  readonly card: CardRef;
  readonly x: number;
  readonly y: number;
}

function isDragging(): boolean {
  return useHeld.getState().held?.by === 'pointer';
}

function begin({ card }: Press, isCopy: boolean): void {
  if (!isChosen(useBoard.getState().chosen, card)) chooseCards([]);
  pickUp({ cards: cardsWith(card), by: 'pointer', isCopy, over: laneOfCard(card) }, useView.getState().visible);
}

function finish(): void {
  const { held } = useHeld.getState();
  letGo();
  const target = useView.getState().lanes.find(({ key }) => key === held?.over);
  if (held === undefined || target === undefined || target.kind === 'area') return;
  void drop(held.cards, target.kind === 'column' ? target.consortiumId : undefined, held.isCopy);
}

/** The release of a drag is not a click on whatever lies under it. */
function swallowClick(): void {
  const swallowing = new AbortController();
  const swallow = (event: MouseEvent) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, signal: swallowing.signal });
  setTimeout(() => swallowing.abort(), 0);
}

/** Follows one press until it is released. @returns how to give it up */
function follow(press: Press, board: HTMLElement): () => void {
  const listening = new AbortController();
  const autoscroll = createAutoscroll(board);
  const end = () => {
    autoscroll.stop();
    listening.abort();
  };
  const cancel = () => {
    if (isDragging()) letGo();
    end();
  };
  const over = (x: number, y: number) => holdOver(laneUnder(document.elementFromPoint(x, y)));
  const move = ({ clientX: x, clientY: y, altKey }: PointerEvent) => {
    if (!isDragging()) {
      if (Math.hypot(x - press.x, y - press.y) < travelPx) return;
      begin(press, altKey);
    }
    holdAsCopy(altKey, useView.getState().visible);
    moveGhost(x, y);
    over(x, y);
    autoscroll.near(x, y, () => over(x, y));
  };
  const release = () => {
    end();
    if (!isDragging()) return;
    swallowClick();
    finish();
  };
  const key = (event: KeyboardEvent) => {
    if (!isDragging()) return;
    if (event.key === 'Escape' && event.type === 'keydown') {
      event.stopPropagation();
      cancel();
    }
    if (event.key === 'Alt') holdAsCopy(event.type === 'keydown', useView.getState().visible);
    event.preventDefault();
  };
  const options = { capture: true, signal: listening.signal };
  window.addEventListener('pointermove', move, options);
  window.addEventListener('pointerup', release, options);
  window.addEventListener('pointercancel', cancel, options);
  // Not captured: fields inside the window blur too when the press takes the focus.
  window.addEventListener('blur', cancel, { signal: listening.signal });
  window.addEventListener('keydown', key, options);
  window.addEventListener('keyup', key, options);
  return cancel;
}

/** Lets cards inside the board be dragged. */
export function usePointerDrag(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const board = ref.current;
    if (board === null) return undefined;
    let giveUp = () => {};
    const down = (event: PointerEvent) => {
      const card = cardUnder(event.target);
      const isOurs = event.button === 0 && event.pointerType !== 'touch' && !isOwnControl(event.target);
      if (card === undefined || !isOurs || isReadOnly()) return;
      giveUp = follow({ card, x: event.clientX, y: event.clientY }, board);
    };
    board.addEventListener('pointerdown', down);
    return () => {
      giveUp();
      board.removeEventListener('pointerdown', down);
    };
  }, [ref]);
}
