/** Cells that name a scenario, or a consortium in it: by id or by name. */
import type { ScenarioId } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { normalise } from '../../language/persian';
import { limits } from '../../model/limits';
import type { ListedConsortium, ListedScenario } from '../../model/listed';
import { nothing, type Reading, understood, wrong } from '../cells/outcome';
import { readText } from '../cells/plain';
import type { ListsSoFar } from '../listsSoFar';
import type { RowCells } from '../rowCells';
import { type Cell, cellText } from '../table';

const unknownScenario = wrong('unknown-scenario', (at, read) =>
  sentence('exchange.cell.unknownScenario', { cell: at, read }),
);
export const unknownConsortium = wrong('unknown-consortium', (at, read) =>
  sentence('exchange.cell.unknownConsortium', { cell: at, read }),
);

/** The only one that was found; undefined if there are none or several. */
export function onlyOne<Item>(found: readonly Item[]): Item | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function understandScenario(
  cell: Cell | undefined,
  { scenarios }: ListsSoFar,
  mayBeNew: boolean,
): Reading<ListedScenario> {
  const { value: text, remarks } = readText(cell, limits.shortText);
  if (text === undefined) return { remarks };
  const found = scenarios.named(text);
  const scenario = found.length === 0 && mayBeNew ? scenarios.announce(text) : onlyOne(found);
  return scenario === undefined ? unknownScenario : understood(scenario);
}

/** The scenario that a row stands in. @param mayBeNew one that nobody knows is made, with the default policy */
export function readScenario(cells: RowCells, lists: ListsSoFar, mayBeNew = false): ScenarioId | undefined {
  const scenario = cells.read('scenario', (cell) => understandScenario(cell, lists, mayBeNew));
  cells.demand('scenario', scenario);
  return scenario?.id;
}

/** The consortium that a row is a part of. */
export function readOwningConsortium(cells: RowCells, lists: ListsSoFar): ListedConsortium | undefined {
  const scenarioId = readScenario(cells, lists);
  if (scenarioId === undefined) return undefined;
  const consortium = cells.read('consortium', (cell) => {
    const text = normalise(cellText(cell));
    if (text === '') return nothing;
    const found = onlyOne(lists.scenarios.consortiaNamed(scenarioId, text));
    return found === undefined ? unknownConsortium : understood(found);
  });
  cells.demand('consortium', consortium);
  return consortium;
}

/** Refuses the row if its scenario is approved or archived: no list changes what was decided. */
export function refuseIfClosed(scenarioId: ScenarioId, { scenarios }: ListsSoFar, cells: RowCells): void {
  const closed = scenarios.closed(scenarioId);
  if (closed === undefined) return;
  cells.read('scenario', () =>
    wrong('scenario-closed', (cell) => sentence('exchange.cell.scenarioClosed', { cell, scenario: closed.name })),
  );
}
