/** Names of places on the board: lanes (the pool, area strips, columns) and cards in them. */
import type { AreaId, ConsortiumId, FirmId } from '../../../../shared/ids';
import type { Consortium } from '../../../../shared/model/consortium';
import type { Move } from '../../../../shared/planning/moves';

export type LaneKey = 'pool' | `area ${AreaId}` | `column ${ConsortiumId}`;

/** A firm's card; without a consortium it stands in the pool. */
export interface CardRef {
  readonly firmId: FirmId;
  readonly consortiumId?: ConsortiumId;
}

/** Where the keyboard stands: a card, or the head of a lane. */
export interface Cursor {
  readonly lane: LaneKey;
  readonly firmId?: FirmId;
}

export type Lane =
  | { readonly kind: 'pool'; readonly key: LaneKey; readonly firmIds: readonly FirmId[] }
  | {
      readonly kind: 'area';
      readonly key: LaneKey;
      readonly areaId: AreaId;
      readonly isCollapsed: boolean;
      readonly firmIds: readonly [];
      readonly columnCount: number;
    }
  | {
      readonly kind: 'column';
      readonly key: LaneKey;
      readonly consortiumId: ConsortiumId;
      readonly isCollapsed: boolean;
      readonly firmIds: readonly FirmId[];
    };

export const poolKey: LaneKey = 'pool';

export function columnKey(id: ConsortiumId): LaneKey {
  return `column ${id}`;
}

export function areaKey(id: AreaId): LaneKey {
  return `area ${id}`;
}

export function keyOfCard({ firmId, consortiumId }: CardRef): string {
  return `${consortiumId === undefined ? poolKey : columnKey(consortiumId)} ${firmId}`;
}

export function laneOfCard({ consortiumId }: CardRef): LaneKey {
  return consortiumId === undefined ? poolKey : columnKey(consortiumId);
}

/** The card under a cursor, if it stands on one. */
export function cardAt(lanes: readonly Lane[], { lane: key, firmId }: Cursor): CardRef | undefined {
  const lane = lanes.find((one) => one.key === key);
  if (firmId === undefined || lane === undefined || lane.kind === 'area') return undefined;
  return lane.kind === 'pool' ? { firmId } : { firmId, consortiumId: lane.consortiumId };
}

/** What dropping some cards on a place means; without a place they go back to the pool. */
export function movesTo(cards: readonly CardRef[], target: ConsortiumId | undefined, isCopy: boolean): readonly Move[] {
  return cards.flatMap(({ firmId, consortiumId: from }): readonly Move[] => {
    if (target === from) return [];
    if (target === undefined) return from === undefined || isCopy ? [] : [{ firmId, from }];
    return from === undefined || isCopy ? [{ firmId, to: target }] : [{ firmId, from, to: target }];
  });
}

/** All lanes from the start side: the pool, then each area's strip followed by its columns unless it is collapsed. */
export function lanesOf(
  areaIds: readonly AreaId[],
  consortia: readonly Consortium[],
  pool: readonly FirmId[],
  collapsed: ReadonlySet<string>,
): readonly Lane[] {
  const named = new Set(areaIds);
  const strays = [...new Set(consortia.map(({ areaId }) => areaId))].filter((id) => !named.has(id));
  const areas = [...areaIds, ...strays].flatMap((areaId): readonly Lane[] => {
    const inside = consortia.filter((one) => one.areaId === areaId);
    const key = areaKey(areaId);
    const isCollapsed = collapsed.has(key);
    if (inside.length === 0) return [];
    const strip: Lane = { kind: 'area', key, areaId, isCollapsed, firmIds: [], columnCount: inside.length };
    return isCollapsed ? [strip] : [strip, ...inside.map((one) => columnLane(one, collapsed))];
  });
  return [{ kind: 'pool', key: poolKey, firmIds: pool }, ...areas];
}

function columnLane({ id, members }: Consortium, collapsed: ReadonlySet<string>): Lane {
  const key = columnKey(id);
  return {
    kind: 'column',
    key,
    consortiumId: id,
    isCollapsed: collapsed.has(key),
    firmIds: members.map(({ firmId }) => firmId),
  };
}
