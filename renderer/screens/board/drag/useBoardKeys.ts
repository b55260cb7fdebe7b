/** The board by keyboard. Letters are read by their key, so that they work under a Persian layout too. */
import { type RefObject, useEffect } from 'react';
import { select } from '../../../state/session';
import { type CardRef, type Cursor, cardAt, type LaneKey } from '../read/places';
import { type Step, walk } from '../read/walk';
import {
  ask,
  cardsWith,
  chooseCards,
  focusOn,
  isChosen,
  openMenu,
  toggleCard,
  toggleColumn,
  useBoard,
} from '../state/boardState';
import { banCards, removeCards, setRole, togglePins } from '../state/intents';
import { isReadOnly } from '../state/readOnly';
import { useView } from '../state/view';
import { acrossOf } from './direction';
import { stopOf } from './hit';
import { chooseColumnByKey, pickUpByKey } from './keyHold';
import { showInInspector } from './useBoardClicks';

const steps: Readonly<Record<string, Step>> = { ArrowDown: 'down', ArrowUp: 'up', Home: 'first', End: 'last' };

function stepOf(event: KeyboardEvent, board: HTMLElement): Step | undefined {
  const across = acrossOf(event.key, board);
  if (across !== undefined) return across === 1 ? 'nextLane' : 'previousLane';
  if (event.ctrlKey && event.key === 'Home') return 'firstLane';
  if (event.ctrlKey && event.key === 'End') return 'lastLane';
  return steps[event.key];
}

function move(cursor: Cursor, step: Step, isExtending: boolean): void {
  const { lanes } = useView.getState();
  const next = walk(lanes, cursor, step);
  if (isExtending) {
    const { chosen } = useBoard.getState();
    const both = [cursor, next].flatMap((one) => cardAt(lanes, one) ?? []);
    chooseCards([...chosen, ...both.filter((card) => !isChosen(chosen, card))]);
  }
  focusOn(next);
}

function headKeys(event: KeyboardEvent, lane: LaneKey): boolean {
  const found = useView.getState().lanes.find(({ key }) => key === lane);
  if (found?.kind !== 'column') return false;
  if (event.code === 'Space') toggleColumn(found.consortiumId);
  else if (event.key === 'Enter') select({ kind: 'consortium', id: found.consortiumId });
  else return false;
  return true;
}

function cardKeys(event: KeyboardEvent, cursor: Cursor): boolean {
  const card = cardAt(useView.getState().lanes, cursor);
  if (card === undefined) return headKeys(event, cursor.lane);
  const cards = cardsWith(card);
  if (event.key === 'Enter') {
    if (card.consortiumId === undefined) showInInspector(card);
    else ask({ card });
  } else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) openMenu(card);
  else if (event.ctrlKey && event.code === 'Space') toggleCard(card);
  else if (event.ctrlKey || event.metaKey || event.altKey) return false;
  else if (event.key === 'Escape') {
    if (useBoard.getState().chosen.length === 0) return false;
    chooseCards([]);
  } else return !isReadOnly() && changingKeys(event, card, cards);
  return true;
}

function changingKeys(event: KeyboardEvent, card: CardRef, cards: readonly CardRef[]): boolean {
  if (event.code === 'KeyM') pickUpByKey(card);
  else if (event.code === 'Space') void togglePins(cards);
  else if (event.key === 'Delete' || event.key === 'Backspace') void removeCards(cards);
  else if (event.code === 'KeyB') void banCards(cards);
  else if (event.code === 'KeyL') void setRole([card], 'lead');
  else return false;
  return true;
}

/** Lets the board be worked by keyboard. */
export function useBoardKeys(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const board = ref.current;
    if (board === null) return undefined;
    const down = (event: KeyboardEvent) => {
      const isTaken = chooseColumnByKey(event, board) || handle(event, board);
      if (!isTaken) return;
      event.preventDefault();
      event.stopPropagation();
    };
    board.addEventListener('keydown', down);
    return () => board.removeEventListener('keydown', down);
  }, [ref]);
}

function handle(event: KeyboardEvent, board: HTMLElement): boolean {
  const cursor = stopOf(event.target);
  if (cursor === undefined) return false;
  const step = event.altKey || event.metaKey ? undefined : stepOf(event, board);
  if (step === undefined) return cardKeys(event, cursor);
  move(cursor, step, event.shiftKey);
  return true;
}
