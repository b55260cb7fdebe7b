/** The cell that names a service area. For a need, one that nobody knows yet is made. */
import { type AreaId, areaIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { normalise } from '../../language/persian';
import { type Area, areaSchema } from '../../model/area';
import { limits } from '../../model/limits';
import { nothing, type Reading, understood, wrong } from '../cells/outcome';
import { readText } from '../cells/plain';
import type { ListsSoFar } from '../listsSoFar';
import { foldName } from '../names';
import type { RowCells } from '../rowCells';
import { type Cell, cellText } from '../table';

/** An area's id is the text of the cell where that can be an id, else a new one. */
function announceArea(name: string, owner: string | undefined, lists: ListsSoFar): Area {
  const asId = areaIdSchema.safeParse(name);
  const isFree = asId.success && lists.areas.get(asId.data) === undefined;
  const id = isFree ? asId.data : `area${lists.areas.size + lists.announcedAreas.size + 1}`;
  const area = areaSchema.parse({ id, name: { fa: name }, owner: { fa: owner ?? '' } });
  lists.announcedAreas.set(foldName(name), area);
  return area;
}

/** The area by id or name. */
export function readArea(cells: RowCells, lists: ListsSoFar, owner: string | undefined): AreaId | undefined {
  const name = cells.read('area', (cell) => readText(cell, limits.shortText));
  cells.demand('area', name);
  if (name === undefined) return undefined;
  return (lists.findArea(name) ?? announceArea(name, owner, lists)).id;
}

function understand(cell: Cell | undefined, lists: ListsSoFar): Reading<Area> {
  const text = normalise(cellText(cell));
  if (text === '') return nothing;
  const area = lists.areas.get(lists.findArea(text)?.id ?? '');
  if (area !== undefined) return understood(area);
  return wrong('unknown-area', (at, read) => sentence('exchange.cell.unknownArea', { cell: at, read }));
}

/** The area by id or name; refused where the workspace does not have it. */
export function readKnownArea(cells: RowCells, lists: ListsSoFar): AreaId | undefined {
  const area = cells.read('area', (cell) => understand(cell, lists));
  cells.demand('area', area);
  return area?.id;
}

/** The announced area becomes one of the workspace when a row that names it is taken. */
export function settleArea(areaId: AreaId, { areas, announcedAreas }: ListsSoFar): void {
  if (areas.get(areaId) !== undefined) return;
  const announced = [...announcedAreas.values()].find(({ id }) => id === areaId);
  if (announced !== undefined) areas.put(announced);
}
