/** Walking the board by keyboard: from card to card and lane to lane. */
import type { Cursor, Lane, LaneKey } from './places';

/** Directions as the person reads the board, not as the screen lies. */
export type Step = 'nextLane' | 'previousLane' | 'down' | 'up' | 'first' | 'last' | 'firstLane' | 'lastLane';

/** Lanes are open when their cards can be reached. */
function stopsOf(lane: Lane): readonly Cursor[] {
  const isOpen = lane.kind === 'pool' || !lane.isCollapsed;
  const cards = isOpen ? lane.firmIds.map((firmId): Cursor => ({ lane: lane.key, firmId })) : [];
  return lane.kind === 'pool' && cards.length > 0 ? cards : [{ lane: lane.key }, ...cards];
}

function positionIn(stops: readonly Cursor[], { firmId }: Cursor): number {
  return Math.max(
    0,
    stops.findIndex((stop) => stop.firmId === firmId),
  );
}

function atHeight(lane: Lane | undefined, height: number): Cursor | undefined {
  const stops = lane === undefined ? [] : stopsOf(lane);
  return stops[Math.min(height, stops.length - 1)];
}

/** Height as seen: heads stand above the first card, also above that of the pool, which has no head to stand on. */
function heightOf(lane: Lane, position: number): number {
  return lane.kind === 'pool' && lane.firmIds.length > 0 ? position + 1 : position;
}

function stopAtHeight(lane: Lane | undefined, height: number): Cursor | undefined {
  const offset = lane?.kind === 'pool' && lane.firmIds.length > 0 ? 1 : 0;
  return atHeight(lane, Math.max(0, height - offset));
}

/** Where a step leads; the same place at the ends of the board. */
export function walk(lanes: readonly Lane[], cursor: Cursor, step: Step): Cursor {
  const index = Math.max(
    0,
    lanes.findIndex(({ key }) => key === cursor.lane),
  );
  const lane = lanes[index];
  if (lane === undefined) return cursor;
  const stops = stopsOf(lane);
  const position = positionIn(stops, cursor);
  const height = heightOf(lane, position);
  const found: Readonly<Record<Step, () => Cursor | undefined>> = {
    down: () => stops[position + 1],
    up: () => stops[position - 1],
    first: () => stops[0],
    last: () => stops.at(-1),
    nextLane: () => stopAtHeight(lanes[index + 1], height),
    previousLane: () => stopAtHeight(lanes[index - 1], height),
    firstLane: () => stopAtHeight(lanes[0], height),
    lastLane: () => stopAtHeight(lanes.at(-1), height),
  };
  return found[step]() ?? cursor;
}

/** The next lane something can be dropped on (area strips are not), going forwards or backwards; the same at the ends. */
export function nextTarget(lanes: readonly Lane[], from: LaneKey, direction: 1 | -1): LaneKey {
  const targets = lanes.filter(({ kind }) => kind !== 'area');
  const index = targets.findIndex(({ key }) => key === from);
  return targets[Math.min(targets.length - 1, Math.max(0, index + direction))]?.key ?? from;
}

/** Where the cursor goes when its card or lane is gone: the card that took its place, else the head of the lane, else the pool. */
export function settle(lanes: readonly Lane[], cursor: Cursor, formerIndex: number): Cursor {
  const lane = lanes.find(({ key }) => key === cursor.lane);
  if (lane === undefined) return walk(lanes, { lane: 'pool' }, 'first');
  const ids: readonly string[] = lane.firmIds;
  if (cursor.firmId === undefined || ids.includes(cursor.firmId)) return cursor;
  const firmId = lane.firmIds[Math.min(formerIndex, lane.firmIds.length - 1)];
  return firmId === undefined ? { lane: lane.key } : { lane: lane.key, firmId };
}
