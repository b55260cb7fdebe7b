/** Reading the board's elements: which card, lane or stop an element belongs to. The attributes are written by Card, Column and Pool. */
import { consortiumIdSchema, firmIdSchema } from '../../../../shared/ids';
import type { CardRef, Cursor, LaneKey } from '../read/places';
import { useView } from '../state/view';

/** Attributes of an element the keyboard can stand on. */
export function stopAttributes(cursor: Cursor): { 'data-stop': string } {
  return { 'data-stop': stopName(cursor) };
}

export function stopName({ lane, firmId }: Cursor): string {
  return firmId === undefined ? lane : `${lane}\n${firmId}`;
}

/** Attributes of a card. */
export function cardAttributes({ firmId, consortiumId }: CardRef): Readonly<Record<`data-${string}`, string>> {
  return { 'data-firm': firmId, ...(consortiumId === undefined ? {} : { 'data-consortium': consortiumId }) };
}

function closest(target: EventTarget | null, selector: string): HTMLElement | undefined {
  const found = target instanceof Element ? target.closest(selector) : null;
  return found instanceof HTMLElement ? found : undefined;
}

export function cardUnder(target: EventTarget | null): CardRef | undefined {
  const { firm, consortium } = closest(target, '[data-firm]')?.dataset ?? {};
  if (firm === undefined) return undefined;
  const firmId = firmIdSchema.parse(firm);
  return consortium === undefined ? { firmId } : { firmId, consortiumId: consortiumIdSchema.parse(consortium) };
}

export function laneUnder(target: EventTarget | null): LaneKey | undefined {
  const name = closest(target, '[data-lane]')?.dataset.lane;
  return useView.getState().lanes.find(({ key }) => key === name)?.key;
}

/** The stop that has the focus itself, not something inside it. */
export function stopOf(target: EventTarget | null): Cursor | undefined {
  const name = target instanceof HTMLElement ? target.dataset.stop : undefined;
  if (name === undefined) return undefined;
  const [laneName, firm] = name.split('\n');
  const lane = useView.getState().lanes.find(({ key }) => key === laneName)?.key;
  if (lane === undefined) return undefined;
  return firm === undefined ? { lane } : { lane, firmId: firmIdSchema.parse(firm) };
}

/** Is the target a button or field of its own inside a card, which a gesture must leave alone? */
export function isOwnControl(target: EventTarget | null): boolean {
  return closest(target, 'button, input, select, textarea, a, [role="menuitem"]') !== undefined;
}

/** Moves the keyboard focus to a stop, if it is on screen. */
export function focusStop(cursor: Cursor): void {
  const name = stopName(cursor);
  for (const element of document.querySelectorAll<HTMLElement>('[data-stop]')) {
    if (element.dataset.stop === name) element.focus({ preventScroll: true });
  }
}
