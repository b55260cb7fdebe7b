/** Rows of a list of firms. */
import { firmIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { defaultCapacity, type Firm, firmSchema } from '../../model/firm';
import { limits } from '../../model/limits';
import { readCapabilities } from '../cells/levels';
import { readNationalId } from '../cells/nationalId';
import { type Reading, understood, warning, wrong } from '../cells/outcome';
import { readInteger, readText } from '../cells/plain';
import { readCountries, readDistrict, readDistricts, readWords } from '../cells/several';
import { readClass, readSize } from '../cells/words';
import { firmNameMark, type ListsSoFar, nationalMark } from '../listsSoFar';
import type { Draft } from '../merge';
import type { RowCells } from '../rowCells';
import type { Cell } from '../table';
import { readId } from './ids';
import { readLicence } from './licence';
import { type ListSpec, said } from './spec';

const readShort = (cell: Cell | undefined) => readText(cell, limits.shortText);

/** «شرکت» before every name says nothing that the list does not say. */
function readFirmName(cell: Cell | undefined): Reading<string> {
  const { value, remarks } = readShort(cell);
  if (value === undefined) return { remarks };
  const name = value.replace(/^شرکت\s+(?=\S)/u, '');
  return understood(name, remarks);
}

function readContact(cells: RowCells): Firm['contact'] {
  const contact = said({
    name: cells.read('contactName', readShort),
    phone: cells.read('phone', readShort),
    email: cells.read('email', readShort),
  });
  return Object.keys(contact).length === 0 ? undefined : contact;
}

function readName(cells: RowCells): Firm['name'] | undefined {
  const { fa, en } = said({ fa: cells.read('name', readFirmName), en: cells.read('nameEn', readShort) });
  cells.demand('name', fa);
  return fa === undefined ? undefined : { fa, ...said({ en }) };
}

/** The firm that both marks of a row point to; what speaks against it is said. */
function oneOf(byId: Firm | undefined, byNationalId: Firm | undefined, draft: Draft<Firm>, cells: RowCells) {
  if (byId !== undefined && byNationalId !== undefined && byId !== byNationalId) {
    const params = { firm: byNationalId.name, id: byNationalId.id };
    cells.read('nationalId', () =>
      wrong('national-id-taken', (cell, read) => sentence('exchange.cell.nationalIdTaken', { cell, read, ...params })),
    );
  }
  if (byId === undefined && byNationalId !== undefined && draft.id !== undefined) {
    const say = (cell: string, read: string) =>
      sentence('exchange.cell.otherId', { cell, read, firm: byNationalId.name, id: byNationalId.id });
    cells.read('id', (cell) => understood(cell, [warning('other-id', say)]));
  }
  return byId ?? byNationalId;
}

function findFirm(draft: Draft<Firm>, { firms }: ListsSoFar, cells: RowCells): Firm | undefined {
  const byId = draft.id === undefined ? undefined : firms.get(draft.id);
  const byNationalId = draft.nationalId === undefined ? undefined : firms.marked(nationalMark(draft.nationalId))[0];
  if (byId !== undefined || byNationalId !== undefined) return oneOf(byId, byNationalId, draft, cells);
  const namesakes = firms.marked(firmNameMark(draft.name?.fa ?? ''));
  const possible = namesakes.filter(
    ({ nationalId }) => draft.id === undefined && (nationalId === undefined || draft.nationalId === undefined),
  );
  if (possible.length > 1) {
    const ids = possible.map(({ id }) => id);
    cells.read('name', () =>
      wrong('two-firms', (cell, read) => sentence('exchange.cell.twoFirms', { cell, read, ids })),
    );
  } else if (possible.length === 0 && namesakes[0] !== undefined) warnOfNamesake(namesakes[0], cells);
  return possible[0];
}

/** A firm of its own although another has its name. */
function warnOfNamesake({ id, name }: Firm, cells: RowCells): void {
  const say = (cell: string) => sentence('exchange.cell.namesake', { cell, firm: name, id });
  cells.read('name', (cell) => understood(cell, [warning('namesake', say)]));
}

/** An empty cell is refused even for a firm that is known: the same file must mean the same twice. */
function readFirmSize(cells: RowCells): Firm['size'] | undefined {
  const size = cells.read('size', readSize);
  if (cells.addressOf('size') !== undefined) cells.demand('size', size);
  return size;
}

export const firmRows: ListSpec<Firm> = {
  list: 'firms',
  schema: firmSchema,
  max: limits.firms,
  shelf: ({ firms }) => firms,
  read: (cells, { findCapability }, { plainLevel }) =>
    said({
      id: cells.read('id', readId(firmIdSchema)),
      nationalId: cells.read('nationalId', readNationalId),
      name: readName(cells),
      size: readFirmSize(cells),
      ...cells.read('class', readClass),
      productionLicence: cells.read('productionLicence', readLicence),
      fields: cells.read('fields', readWords),
      capabilities: cells.read('capabilities', (cell) => readCapabilities(cell, findCapability, plainLevel)),
      capacity: cells.read('capacity', (cell) => readInteger(cell, 0, 9)),
      ownerGroup: cells.read('ownerGroup', readShort),
      homeDistrict: cells.read('homeDistrict', readDistrict),
      servesDistricts: cells.read('servesDistricts', readDistricts),
      exportCountries: cells.read('exportCountries', readCountries),
      employees: cells.read('employees', (cell) => readInteger(cell, 0, 10_000_000)),
      contact: readContact(cells),
      note: cells.read('note', (cell) => readText(cell, limits.note, true)),
    }),
  find: findFirm,
  adjust(firm, draft) {
    const known = new Map(firm.capabilities.map((one) => [one.capabilityId, one]));
    return {
      ...draft,
      id: firm.id,
      ...said({ capabilities: draft.capabilities?.map((one) => ({ ...known.get(one.capabilityId), ...one })) }),
    };
  },
  complete(draft, { firms }, cells) {
    cells.demand('size', draft.size);
    return {
      id: firms.freshId(),
      fields: [],
      capabilities: [],
      capacity: defaultCapacity,
      servesDistricts: [],
      exportCountries: [],
      talents: [],
      ...draft,
    };
  },
};
