/** Cells of capabilities with their levels, and of requirements with their weights. */
import type { CapabilityId } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { parseNumber } from '../../language/numerals';
import { highestLevel } from '../../model/capability';
import type { FirmCapability } from '../../model/firm';
import type { Requirement } from '../../model/need';
import type { CapabilityNames } from '../capabilityNames';
import type { Cell } from '../table';
import { namedCapabilities, type Part } from './namedCapabilities';
import { nothing, type Reading, type Remark, understood } from './outcome';

function error(code: string, subject: string, say: Remark['say']): Remark {
  return { severity: 'error', code, subject, say };
}

function inRange(text: string | undefined, max: number): number | undefined {
  const value = text === undefined ? undefined : parseNumber(text);
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= max ? value : undefined;
}

/** A name that nobody knows, with the nearest ones. */
export function unknownCapability(name: string, names: CapabilityNames): Remark {
  const say: Remark['say'] = (at) => sentence('exchange.cell.unknownCapability', { cell: at, read: name });
  return { ...error('unknown-capability', name, say), suggestions: names.nearest(name) };
}

/** What there is to say of a level that is missing or wrong; a plain level is shown wherever it was given. */
function levelRemarks({ text, name, level }: Part, understoodLevel: number | undefined): readonly Remark[] {
  if (understoodLevel === undefined) {
    return level === undefined
      ? [error('no-level', name, (at) => sentence('exchange.cell.noLevel', { cell: at, read: text }))]
      : [error('level', text, (at) => sentence('exchange.cell.level', { cell: at, read: text }))];
  }
  if (level !== undefined) return [];
  const say: Remark['say'] = (at) =>
    sentence('exchange.cell.plainLevel', { cell: at, read: name, level: understoodLevel });
  return [{ severity: 'warning', code: 'plain-level', subject: name, say }];
}

/** The capability and the level of one part, or everything that is wrong with it: a name that nobody knows is one error, whatever else it lacks. */
function readPart(part: Part, names: CapabilityNames) {
  const capabilityId = names.find(part.name);
  const level = part.level === undefined ? names.plainLevel : inRange(part.level, highestLevel);
  const unknown = capabilityId === undefined ? [unknownCapability(part.name, names)] : [];
  const isMissed = capabilityId !== undefined || part.level !== undefined;
  return { capabilityId, level, remarks: [...unknown, ...(isMissed ? levelRemarks(part, level) : [])] };
}

interface Levelled {
  readonly capabilityId: CapabilityId;
}

/** Keeps the highest of what is named twice, and says so. */
function highestOnce<Item extends Levelled>(
  items: readonly Item[],
  levelOf: (item: Item) => number,
  remarks: readonly Remark[],
): Reading<readonly Item[]> {
  if (remarks.some(({ severity }) => severity === 'error')) return { remarks };
  const best = new Map<CapabilityId, Item>();
  for (const item of items) {
    const known = best.get(item.capabilityId);
    if (known === undefined || levelOf(item) > levelOf(known)) best.set(item.capabilityId, item);
  }
  if (best.size === items.length) return understood(items, remarks);
  const say: Remark['say'] = (at, read) => sentence('exchange.cell.capabilityTwice', { cell: at, read });
  return understood([...best.values()], [...remarks, { severity: 'warning', code: 'capability-twice', say }]);
}

/** The capabilities of a firm. Names without a level are refused, never guessed, unless a person gave them one. */
export function readCapabilities(cell: Cell | undefined, names: CapabilityNames): Reading<readonly FirmCapability[]> {
  const parts = namedCapabilities(cell, names);
  if (parts.length === 0) return nothing;
  const read = parts.map((part) => readPart(part, names));
  const items = read.flatMap(({ capabilityId, level }) =>
    capabilityId === undefined || level === undefined ? [] : [{ capabilityId, level }],
  );
  return highestOnce(
    items,
    ({ level }) => level,
    read.flatMap(({ remarks }) => remarks),
  );
}

export const heaviest = 5;
/** In the middle of 1..5, for a requirement that names no weight. */
export const plainWeight = 3;

function weightRemarks(part: Part): readonly Remark[] {
  if (part.weight === undefined) {
    const say: Remark['say'] = (at) => sentence('exchange.cell.noWeight', { cell: at, read: part.text, plainWeight });
    return [{ severity: 'warning', code: 'no-weight', say }];
  }
  if (inRange(part.weight, heaviest) !== undefined) return [];
  return [error('weight', part.text, (at) => sentence('exchange.cell.weight', { cell: at, read: part.text }))];
}

/** The requirements of a need: capability, minimum level, weight. Two requirements may ask for one capability. */
export function readRequirements(cell: Cell | undefined, names: CapabilityNames): Reading<readonly Requirement[]> {
  const parts = namedCapabilities(cell, names);
  if (parts.length === 0) return nothing;
  const read = parts.map((part) => ({ part, ...readPart(part, names) }));
  const remarks = read.flatMap(({ part, capabilityId, remarks: found }) => {
    const isMissed = capabilityId !== undefined || part.weight !== undefined;
    return [...found, ...(isMissed ? weightRemarks(part) : [])];
  });
  if (remarks.some(({ severity }) => severity === 'error')) return { remarks };
  const items = read.flatMap(({ part, capabilityId, level }) =>
    capabilityId === undefined || level === undefined
      ? []
      : [{ capabilityId, minLevel: level, weight: inRange(part.weight, heaviest) ?? plainWeight }],
  );
  return understood(items, remarks);
}
