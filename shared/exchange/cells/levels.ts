/** Cells of capabilities with their levels, and of requirements: `WST:4`, «پردازش پسماند (سطح ۴)», `Polymers - 3`, `WST:4*5`. */
import type { CapabilityId } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { parseNumber } from '../../language/numerals';
import { highestLevel } from '../../model/capability';
import type { FirmCapability } from '../../model/firm';
import type { Requirement } from '../../model/need';
import type { Cell } from '../table';
import { nothing, type Reading, type Remark, understood } from './outcome';
import { partsOf } from './several';

/** Finds a capability by its id or one of its names. */
export type FindCapability = (idOrName: string) => CapabilityId | undefined;

interface Part {
  readonly text: string;
  readonly name: string;
  readonly level?: string;
  readonly weight?: string;
}

const number = '[\\d۰-۹٠-٩]+(?:[.٫][\\d۰-۹٠-٩]+)?';
const signed = `[-−]?${number}`;
/** From the most to the least explicit; a dash is tried last, because ids have dashes too. */
const patterns: readonly RegExp[] = [
  new RegExp(`^(?<name>.+?)\\s*[:：=]\\s*(?<level>${signed})\\s*(?:[*×]\\s*(?<weight>${signed}))?$`, 'u'),
  new RegExp(`^(?<name>.+?)\\s*[(（]\\s*(?:سطح|level)?\\s*(?<level>${signed})\\s*[)）]$`, 'iu'),
  new RegExp(`^(?<name>.+?)\\s+(?:سطح|level)\\s*(?<level>${signed})$`, 'iu'),
  new RegExp(`^(?<name>.+?)\\s*[-–—]\\s*(?<level>${number})$`, 'u'),
];

function splitPart(text: string, find: FindCapability): Part {
  if (find(text) !== undefined) return { text, name: text };
  const groups = patterns.map((pattern) => pattern.exec(text)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return { text, name: text };
  const { name = text, level, weight } = groups;
  return { text, name, ...(level === undefined ? {} : { level }), ...(weight === undefined ? {} : { weight }) };
}

function error(code: string, subject: string, say: Remark['say']): Remark {
  return { severity: 'error', code, subject, say };
}

function inRange(text: string | undefined, max: number): number | undefined {
  const value = text === undefined ? undefined : parseNumber(text);
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= max ? value : undefined;
}

/** The capability and the level of one part, or everything that is wrong with it. */
function readPart(part: Part, find: FindCapability, plainLevel: number | undefined) {
  const capabilityId = find(part.name);
  const level = part.level === undefined ? plainLevel : inRange(part.level, highestLevel);
  const remarks: Remark[] = [];
  if (capabilityId === undefined) {
    remarks.push(
      error('unknown-capability', part.name, (at) =>
        sentence('exchange.cell.unknownCapability', { cell: at, read: part.name }),
      ),
    );
  }
  if (level === undefined) {
    remarks.push(
      part.level === undefined
        ? error('no-level', part.name, (at) => sentence('exchange.cell.noLevel', { cell: at, read: part.text }))
        : error('level', part.text, (at) => sentence('exchange.cell.level', { cell: at, read: part.text })),
    );
  }
  return { capabilityId, level, remarks };
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

/** The capabilities of a firm. `plainLevel` is for names without a level; without it they are refused, never guessed. */
export function readCapabilities(
  cell: Cell | undefined,
  find: FindCapability,
  plainLevel?: number,
): Reading<readonly FirmCapability[]> {
  const parts = partsOf(cell).map((text) => splitPart(text, find));
  if (parts.length === 0) return nothing;
  const read = parts.map((part) => readPart(part, find, plainLevel));
  const items = read.flatMap(({ capabilityId, level }) =>
    capabilityId === undefined || level === undefined ? [] : [{ capabilityId, level }],
  );
  return highestOnce(
    items,
    ({ level }) => level,
    read.flatMap(({ remarks }) => remarks),
  );
}

const heaviest = 5;
/** In the middle of 1..5, for a requirement that names no weight. */
const plainWeight = 3;

function weightRemarks(part: Part): readonly Remark[] {
  if (part.weight === undefined) {
    const say: Remark['say'] = (at) => sentence('exchange.cell.noWeight', { cell: at, read: part.text, plainWeight });
    return [{ severity: 'warning', code: 'no-weight', say }];
  }
  if (inRange(part.weight, heaviest) !== undefined) return [];
  return [error('weight', part.text, (at) => sentence('exchange.cell.weight', { cell: at, read: part.text }))];
}

/** The requirements of a need: capability, minimum level, weight. Two requirements may ask for one capability. */
export function readRequirements(
  cell: Cell | undefined,
  find: FindCapability,
  plainLevel?: number,
): Reading<readonly Requirement[]> {
  const parts = partsOf(cell).map((text) => splitPart(text, find));
  if (parts.length === 0) return nothing;
  const read = parts.map((part) => ({ part, ...readPart(part, find, plainLevel) }));
  const remarks = read.flatMap(({ part, remarks: found }) => [...found, ...weightRemarks(part)]);
  if (remarks.some(({ severity }) => severity === 'error')) return { remarks };
  const items = read.flatMap(({ part, capabilityId, level }) =>
    capabilityId === undefined || level === undefined
      ? []
      : [{ capabilityId, minLevel: level, weight: inRange(part.weight, heaviest) ?? plainWeight }],
  );
  return understood(items, remarks);
}
