/** Rows of a list of firms. */
import { firmIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { defaultCapacity, type Firm, firmSchema } from '../../model/firm';
import { limits } from '../../model/limits';
import { readCountries } from '../cells/countries';
import { readDistrict, readDistricts } from '../cells/districts';
import { readCapabilities } from '../cells/levels';
import { readNationalId } from '../cells/nationalId';
import { type Reading, understood, warning, wrong } from '../cells/outcome';
import { countedAs, readCount, readMoney, readText, readYesNo } from '../cells/plain';
import { readWords } from '../cells/several';
import { saysNothing } from '../cells/silence';
import { textOf } from '../cells/texts';
import { readClass, readSize } from '../cells/words';
import type { Draft } from '../merge';
import type { RowCells } from '../rowCells';
import type { Cell } from '../table';
import { findFirm, warnOfNamesake } from './firmIdentity';
import { readId } from './ids';
import { readLicence } from './licence';
import { type Context, type ListSpec, said } from './spec';

const readShort = (cell: Cell | undefined) => readText(cell, limits.shortText);

/** «شرکت» before every name says nothing that the list does not say. A name that comes with our id is as we wrote it. */
function readFirmName(cell: Cell | undefined): Reading<string> {
  const { value, remarks } = readShort(cell);
  return value === undefined ? { remarks } : { value: value.replace(/^شرکت\s+(?=\S)/u, ''), remarks };
}

function readName(cells: RowCells): Firm['name'] | undefined {
  const hasId = !saysNothing(cells.cell('id'));
  const fa = cells.read('name', hasId ? readShort : readFirmName);
  if (cells.addressOf('name') !== undefined) cells.demand('name', fa);
  return fa === undefined ? undefined : textOf(fa, cells.read('nameEn', readShort));
}

function readContact(cells: RowCells): Firm['contact'] {
  const contact = said({
    name: cells.read('contactName', readShort),
    post: cells.read('contactPost', readShort),
    phone: cells.read('phone', readShort),
    email: cells.read('email', readShort),
  });
  return Object.keys(contact).length === 0 ? undefined : contact;
}

/** A class of today and one of an earlier by-law; the older one may have a column of its own. */
function readClasses(cells: RowCells): Pick<Firm, 'class' | 'legacyClass'> {
  return { ...cells.read('class', readClass), ...said({ legacyClass: cells.read('legacyClass', readShort) }) };
}

/** An empty cell is refused even for a firm that is known, unless a size was given to all: the same file must mean the same twice. */
function readFirmSize(cells: RowCells, { plainSize }: Context): Firm['size'] | undefined {
  const size = cells.read('size', readSize);
  if (cells.addressOf('size') !== undefined && plainSize === undefined) cells.demand('size', size);
  return size;
}

/** The size that a person gave to all new firms without one is shown wherever it was given. */
function assumeSize(draft: Draft<Firm>, { plainSize: size }: Context, cells: RowCells): Draft<Firm> {
  if (draft.size !== undefined || size === undefined || cells.isRefused) return draft;
  const shown = sentence(`nouns.size.${size}`);
  const { row } = cells;
  const say = (cell: string) =>
    cell === ''
      ? sentence('exchange.row.plainSize', { row, size: shown })
      : sentence('exchange.cell.plainSize', { cell, size: shown });
  return { ...draft, size: cells.read('size', () => understood(size, [warning('plain-size', say)])) ?? size };
}

/** A new firm must have a name and a size; a list without a column of sizes can be given one for all. */
function demandOfNew({ name, size }: Draft<Firm>, cells: RowCells): void {
  cells.demand('name', name);
  if (size !== undefined) return;
  if (cells.addressOf('size') !== undefined) cells.demand('size', size);
  else cells.read('size', () => wrong('required', () => sentence('exchange.row.noSize', { row: cells.row })));
}

/** A new firm whose cell is empty has the usual capacity; of a column that is missing the report speaks once. */
function tellCapacity(cells: RowCells): void {
  if (cells.isRefused || cells.addressOf('capacity') === undefined) return;
  const say = (cell: string) => sentence('exchange.cell.noCapacity', { cell, capacity: defaultCapacity });
  cells.read('capacity', () => understood(defaultCapacity, [warning('no-capacity', say)]));
}

/** Capabilities with the evidence and the dates that are known of them, as far as it is plain which is meant: a list of firms says none. */
function withEvidence(known: Firm['capabilities'], said: Firm['capabilities']): Firm['capabilities'] {
  return said.map(({ capabilityId, level }) => {
    const same = known.filter((one) => one.capabilityId === capabilityId);
    return { ...(same.length === 1 ? same[0] : {}), capabilityId, level };
  });
}

export const firmRows: ListSpec<Firm> = {
  list: 'firms',
  remembers: 'firms',
  asksOfEveryDuplicate: true,
  schema: firmSchema,
  max: limits.firms,
  defaults: {
    fields: [],
    capabilities: [],
    capacity: defaultCapacity,
    servesDistricts: [],
    exportCountries: [],
    talents: [],
  },
  shelf: ({ firms }) => firms,
  read: (cells, context) =>
    said({
      id: cells.read('id', readId(firmIdSchema)),
      nationalId: cells.read('nationalId', readNationalId),
      name: readName(cells),
      size: readFirmSize(cells, context),
      ...readClasses(cells),
      productionLicence: readLicence(cells),
      privateOwnership: cells.read('privateOwnership', readYesNo),
      rndSpend: cells.read('rndSpend', readMoney),
      fields: cells.read('fields', readWords),
      capabilities: cells.read('capabilities', (cell) => readCapabilities(cell, context.names)),
      capacity: cells.read('capacity', (cell) => readCount(cell, [0, 9], countedAs.shares)),
      ownerGroup: cells.read('ownerGroup', readShort),
      homeDistrict: cells.read('homeDistrict', readDistrict),
      servesDistricts: cells.read('servesDistricts', readDistricts),
      site: cells.read('site', readShort),
      exportCountries: cells.read('exportCountries', readCountries),
      employees: cells.read('employees', (cell) => readCount(cell, [0, 10_000_000], countedAs.people)),
      website: cells.read('website', readShort),
      contact: readContact(cells),
      source: cells.read('source', readShort),
      note: cells.read('note', (cell) => readText(cell, limits.note, true)),
    }),
  find: findFirm,
  findDeleted: (draft, { deletedFirms }, cells) =>
    deletedFirms.size === 0 ? undefined : findFirm(draft, { firms: deletedFirms }, cells),
  warnOfNamesake,
  isIdentified: ({ id, nationalId }) => id !== undefined || nationalId !== undefined,
  identityOf: ({ nationalId = '', name }) => `${nationalId} ${name?.fa}`,
  nameOf: ({ name }) => name?.fa,
  adjust({ capabilities: known = [] }, draft) {
    const { capabilities } = draft;
    return capabilities === undefined ? draft : { ...draft, capabilities: withEvidence(known, capabilities) };
  },
  assume: assumeSize,
  complete(draft, { firms }, cells) {
    demandOfNew(draft, cells);
    if (draft.capacity === undefined) tellCapacity(cells);
    return { id: firms.freshId(), ...draft };
  },
};
