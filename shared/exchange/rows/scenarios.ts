/** Rows of a list of scenarios. */
import { scenarioIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { limits } from '../../model/limits';
import { type ListedScenario, listedScenarioSchema } from '../../model/listed';
import { criterionIds, highestWeight } from '../../model/policy';
import { readEffort, readScenarioStatus, readSizes } from '../cells/fixedWords';
import { understood, warning, wrong } from '../cells/outcome';
import { readInteger, readMoment, readYesNo } from '../cells/plain';
import { readTextPair } from '../cells/texts';
import { weightField } from '../dictionary/scenarios';
import type { RowCells } from '../rowCells';
import { readId } from './ids';
import { onlyOne, refuseIfClosed } from './scenarioCell';
import { type ListSpec, said, surely } from './spec';

const mostMembers = 50;
const highestSeed = 2_147_483_647;

const numberIn = (cells: RowCells, field: string, min: number, max: number) =>
  cells.read(field, (cell) => readInteger(cell, min, max));

/** Undefined where the row says nothing of it. */
function ifAny<Fields extends object>(fields: Fields): Fields | undefined {
  return Object.keys(fields).length === 0 ? undefined : fields;
}

function readPolicy(cells: RowCells): ListedScenario['policy'] | undefined {
  const policy = said({
    minMembers: numberIn(cells, 'minMembers', 1, mostMembers),
    maxMembers: numberIn(cells, 'maxMembers', 1, mostMembers),
    minLarge: numberIn(cells, 'minLarge', 0, mostMembers),
    minSmall: numberIn(cells, 'minSmall', 0, mostMembers),
    leadSizes: cells.read('leadSizes', readSizes),
    leadNeedsLicence: cells.read('leadNeedsLicence', readYesNo),
    allowRivals: cells.read('allowRivals', readYesNo),
    maxPerOwnerGroup: numberIn(cells, 'maxPerOwnerGroup', 1, mostMembers),
    seed: numberIn(cells, 'seed', 0, highestSeed),
    effort: cells.read('effort', readEffort),
  });
  return ifAny(policy);
}

function readWeights(cells: RowCells): ListedScenario['weights'] | undefined {
  const weights = criterionIds.map((id) => [id, numberIn(cells, weightField(id), 0, highestWeight)] as const);
  return ifAny(said(Object.fromEntries(weights)));
}

export const scenarioRows: ListSpec<ListedScenario> = {
  list: 'scenarios',
  remembers: 'scenarios',
  schema: listedScenarioSchema,
  max: limits.scenarios,
  defaults: { status: 'draft' },
  shelf: ({ scenarios }) => scenarios.listed,
  read(cells, { lists }) {
    const id = cells.read('id', readId(scenarioIdSchema));
    const name = readTextPair(cells, 'scenario', limits.longText);
    cells.demand('scenario', name?.fa || undefined);
    const draft = said({
      id,
      name,
      status: cells.read('status', readScenarioStatus),
      basedOn: cells.read('basedOn', readId(scenarioIdSchema)),
      createdAt: cells.read('createdAt', readMoment),
      policy: readPolicy(cells),
      weights: readWeights(cells),
    });
    if (cells.isRefused) lists.scenarios.refuse(...[id ?? '', name?.fa ?? ''].filter((word) => word !== ''));
    return draft;
  },
  /** The scenario that it was made from may stand in a row above; one that is nowhere is left out, and that is said. */
  resolve({ basedOn, ...draft }, { scenarios }, cells) {
    if (basedOn === undefined) return draft;
    if (scenarios.listed.get(basedOn) !== undefined) return { ...draft, basedOn };
    const say = (cell: string, read: string) => sentence('exchange.cell.noBase', { cell, read });
    cells.read('basedOn', () => understood(undefined, [warning('no-base', say)]));
    return draft;
  },
  find({ id, name }, { scenarios }, cells) {
    const found = id === undefined ? scenarios.named(name?.fa ?? '') : [scenarios.listed.get(id)];
    if (found.length > 1) {
      cells.read('scenario', () =>
        wrong('two-scenarios', (cell, read) => sentence('exchange.cell.unknownScenario', { cell, read })),
      );
    }
    return surely(onlyOne(found));
  },
  isIdentified: ({ id }) => id !== undefined,
  identityOf: ({ name }) => name?.fa ?? '',
  nameOf: ({ name }) => name?.fa,
  complete: (draft, { scenarios }) => ({ id: scenarios.listed.freshId(), ...draft }),
  refuseChange: ({ id }, lists, cells) => refuseIfClosed(id, lists, cells),
};
