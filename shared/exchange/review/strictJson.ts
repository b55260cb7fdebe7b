/** Reads JSON that was written in the one spelling of ours, and nothing else: no doubled fields, no depth that would exhaust a stack. */
import { canonicalJson } from './canonical';

const deepest = 24;

/** How deep brackets stand inside each other, outside of texts. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return false;
}

function namesPrototype(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(namesPrototype);
}

/** The value, or undefined when the text is not JSON of ours. */
export function readStrictJson(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return namesPrototype(value) || canonicalJson(value) !== text ? undefined : value;
  } catch {
    return undefined;
  }
}
