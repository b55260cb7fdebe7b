/** What is chosen and open on the board. It lives as long as the window and is never part of the document. */
import { create } from 'zustand';
import type { ConsortiumId, FirmId } from '../../../../shared/ids';
import { select } from '../../../state/session';
import { type CardRef, type Cursor, keyOfCard, poolKey } from '../read/places';
import { openFilter, type PoolFilter } from '../read/poolView';

/** A decision that needs a dialog. */
export type BoardDialog =
  | { readonly kind: 'choose'; readonly purpose: 'move' | 'copy' | 'whyNot'; readonly cards: readonly CardRef[] }
  | { readonly kind: 'rename' | 'merge' | 'split' | 'remove' | 'paper'; readonly consortiumId: ConsortiumId }
  | { readonly kind: 'export'; readonly consortiumIds: readonly ConsortiumId[] }
  | { readonly kind: 'withdraw'; readonly firmId: FirmId }
  | { readonly kind: 'clash'; readonly toForm: readonly ConsortiumId[] }
  | { readonly kind: 'create' | 'plan' | 'replan' | 'balance' };

/** Why is this firm where it is, or not in `target`? */
export interface Question {
  readonly card: CardRef;
  readonly target?: ConsortiumId;
}

interface BoardState {
  readonly cursor: Cursor;
  /** Grows whenever the keyboard focus shall go to the cursor. */
  readonly focusCount: number;
  /** Cards chosen together, in the order of choosing; the card under the cursor counts as chosen when this is empty. */
  readonly chosen: readonly CardRef[];
  /** Columns chosen for the planner. */
  readonly chosenColumns: readonly ConsortiumId[];
  readonly filter: PoolFilter;
  readonly question: Question | undefined;
  readonly dialog: BoardDialog | undefined;
  /** The card whose menu is open. */
  readonly menu: CardRef | undefined;
}

const start: BoardState = {
  cursor: { lane: poolKey },
  focusCount: 0,
  chosen: [],
  chosenColumns: [],
  filter: openFilter,
  question: undefined,
  dialog: undefined,
  menu: undefined,
};

export const useBoard = create<BoardState>(() => start);

let shown = '';

/** Forgets everything when another file or scenario is shown than last time. */
export function showBoardOf(workspaceId: string, scenarioId: string): void {
  const now = `${workspaceId} ${scenarioId}`;
  if (now !== shown) useBoard.setState(start);
  shown = now;
}

export function setCursor(cursor: Cursor): void {
  useBoard.setState({ cursor });
}

/** Moves the cursor and takes the keyboard focus with it. */
export function focusOn(cursor: Cursor): void {
  useBoard.setState(({ focusCount }) => ({ cursor, focusCount: focusCount + 1 }));
}

export function setFilter(change: Partial<PoolFilter>): void {
  useBoard.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

export function chooseCards(chosen: readonly CardRef[]): void {
  useBoard.setState({ chosen });
}

export function isChosen(chosen: readonly CardRef[], card: CardRef): boolean {
  return chosen.some((one) => keyOfCard(one) === keyOfCard(card));
}

/** Adds a card to the chosen ones, or takes it out. */
export function toggleCard(card: CardRef): void {
  useBoard.setState(({ chosen }) => ({
    chosen: isChosen(chosen, card) ? chosen.filter((one) => keyOfCard(one) !== keyOfCard(card)) : [...chosen, card],
  }));
}

export function toggleColumn(id: ConsortiumId): void {
  useBoard.setState(({ chosenColumns }) => ({
    chosenColumns: chosenColumns.includes(id) ? chosenColumns.filter((one) => one !== id) : [...chosenColumns, id],
  }));
}

/** The cards an action is about: the chosen ones if this card is among them, else this card alone. */
export function cardsWith(card: CardRef): readonly CardRef[] {
  const { chosen } = useBoard.getState();
  return isChosen(chosen, card) ? chosen : [card];
}

/** Opens the panel that explains, in the place of the inspector; without a question closes it. */
export function ask(question: Question | undefined): void {
  if (question !== undefined) select(undefined);
  useBoard.setState({ question });
}

export function openDialog(dialog: BoardDialog | undefined): void {
  useBoard.setState({ dialog });
}

export function openMenu(menu: CardRef | undefined): void {
  useBoard.setState({ menu });
}
