/** The capabilities that a cell names, each with what stands beside it: `WST:4`, «پردازش پسماند (سطح ۴)», `Polymers - 3`, `WST4`, «WST ۴ و POL ۳», `WST:4*5`. */
import type { CapabilityNames } from '../capabilityNames';
import type { Cell } from '../table';
import { takenApart } from './joined';
import { partsOf } from './parts';

/** One capability as it is written; level and weight are not yet understood. */
export interface Part {
  readonly text: string;
  readonly name: string;
  readonly level?: string;
  readonly weight?: string;
}

const digit = '[\\d۰-۹٠-٩]';
const number = `${digit}+(?:[.٫]${digit}+)?`;
const signed = `[-−]?${number}`;
const weighed = `(?:\\s*[*×]\\s*(?<weight>${signed}))?`;
/** From the most to the least explicit; a dash and a mere blank are tried last, because ids and names have them too. */
const patterns: readonly RegExp[] = [
  new RegExp(`^(?<name>.+?)\\s*[:：=]\\s*(?<level>${signed})${weighed}$`, 'u'),
  new RegExp(`^(?<name>.+?)\\s*[(（]\\s*(?:سطح|level)?\\s*(?<level>${signed})\\s*[)）]$`, 'iu'),
  new RegExp(`^(?<name>.+?)\\s+(?:سطح|level)\\s*(?<level>${signed})$`, 'iu'),
  new RegExp(`^(?<name>.+?)\\s*[-–—]\\s*(?<level>${number})$`, 'u'),
  new RegExp(`^(?<name>.+?)\\s+(?<level>${digit})${weighed}$`, 'u'),
];
/** `WST4`: only where the letters are a capability, because ids end in digits too. */
const attached = new RegExp(`^(?<name>.*\\p{L})(?<level>${digit})${weighed}$`, 'u');

function groupsOf(text: string, names: CapabilityNames) {
  const close = attached.exec(text)?.groups;
  if (close?.name !== undefined && names.find(close.name) !== undefined) return close;
  return patterns.find((pattern) => pattern.test(text))?.exec(text)?.groups;
}

function partOf(text: string, names: CapabilityNames): Part {
  const groups = names.find(text) === undefined ? groupsOf(text, names) : undefined;
  if (groups === undefined) return { text, name: text };
  const { name = text, level, weight } = groups;
  return { text, name, ...(level === undefined ? {} : { level }), ...(weight === undefined ? {} : { weight }) };
}

const joiner = /\s+(?:و|and)\s+|\s*[&+/]\s*/giu;

/**
 * What «و» stands in is taken apart only where it is plain that it joins two: each is known, or each but the last has its level. Else it
 * is a name that nobody knows yet.
 */
export function namedCapabilities(cell: Cell | undefined, names: CapabilityNames): readonly Part[] {
  const isKnown = (text: string) => names.find(partOf(text, names).name) !== undefined;
  const isLevelled = (text: string) => partOf(text, names).level !== undefined;
  return partsOf(cell).flatMap((text) => {
    const whole = partOf(text, names);
    if (names.find(whole.name) !== undefined || text.search(joiner) < 0) return [whole];
    const found = takenApart(text, { joiner, isKnown, isEnd: isLevelled });
    const isPlain = found.every(isKnown) || found.slice(0, -1).every(isLevelled);
    return isPlain ? found.map((one) => partOf(one, names)) : [whole];
  });
}
