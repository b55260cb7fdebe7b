/** Clicks on cards and heads: choose, show in the inspector, ask why, open the menu. */
import { type RefObject, useEffect } from 'react';
import { select } from '../../../state/session';
import { type CardRef, type Cursor, cardAt, keyOfCard, laneOfCard } from '../read/places';
import {
  ask,
  chooseCards,
  isChosen,
  openMenu,
  setCursor,
  toggleCard,
  toggleColumn,
  useBoard,
} from '../state/boardState';
import { useView } from '../state/view';
import { cardUnder, isOwnControl, laneUnder, stopOf } from './hit';

export function showInInspector({ firmId, consortiumId }: CardRef): void {
  select({ kind: 'firm', id: firmId, ...(consortiumId === undefined ? {} : { consortiumId }) });
}

/** All cards between the cursor and this one, if both stand in the same lane. */
function chooseUpTo(card: CardRef): void {
  const { lanes } = useView.getState();
  const { cursor } = useBoard.getState();
  const lane = lanes.find(({ key }) => key === laneOfCard(card));
  const ids: readonly string[] = lane?.firmIds ?? [];
  const from = cursor.lane === lane?.key ? ids.indexOf(cursor.firmId ?? '') : -1;
  const to = ids.indexOf(card.firmId);
  if (lane === undefined || from < 0) {
    toggleCard(card);
    return;
  }
  const between = lane.firmIds.slice(Math.min(from, to), Math.max(from, to) + 1);
  chooseCards(between.flatMap((firmId) => cardAt(lanes, { lane: lane.key, firmId }) ?? []));
}

function clickCard(card: CardRef, event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey) {
    const { chosen, cursor } = useBoard.getState();
    const first = cardAt(useView.getState().lanes, cursor);
    if (chosen.length === 0 && first !== undefined && keyOfCard(first) !== keyOfCard(card)) toggleCard(first);
    toggleCard(card);
  } else if (event.shiftKey) chooseUpTo(card);
  else {
    const { chosen, question } = useBoard.getState();
    if (!isChosen(chosen, card)) chooseCards([]);
    if (question !== undefined && card.consortiumId !== undefined) ask({ card });
    else showInInspector(card);
  }
  if (!event.shiftKey) setCursor({ lane: laneOfCard(card), firmId: card.firmId });
}

function clickHead(event: MouseEvent): void {
  const key = laneUnder(event.target);
  const lane = useView.getState().lanes.find((one) => one.key === key);
  const isHead = event.target instanceof Element && event.target.closest('[data-head]') !== null;
  if (lane?.kind !== 'column' || !isHead) return;
  if (event.ctrlKey || event.metaKey) toggleColumn(lane.consortiumId);
  else select({ kind: 'consortium', id: lane.consortiumId });
  setCursor({ lane: lane.key });
}

function click(event: MouseEvent): void {
  if (isOwnControl(event.target)) return;
  const card = cardUnder(event.target);
  if (card === undefined) clickHead(event);
  else clickCard(card, event);
}

function doubleClick(event: MouseEvent): void {
  const card = cardUnder(event.target);
  if (card?.consortiumId !== undefined && !isOwnControl(event.target)) ask({ card });
}

function contextMenu(event: MouseEvent): void {
  const card = cardUnder(event.target);
  if (card === undefined) return;
  event.preventDefault();
  setCursor({ lane: laneOfCard(card), firmId: card.firmId });
  openMenu(card);
}

function focused(event: FocusEvent): void {
  const stop: Cursor | undefined = stopOf(event.target);
  if (stop !== undefined) setCursor(stop);
}

/** Lets cards and heads inside the board be clicked. */
export function useBoardClicks(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const board = ref.current;
    if (board === null) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    board.addEventListener('click', click, { signal });
    board.addEventListener('dblclick', doubleClick, { signal });
    board.addEventListener('contextmenu', contextMenu, { signal });
    board.addEventListener('focusin', focused, { signal });
    return () => listening.abort();
  }, [ref]);
}
