/** The kinds of planning by their options; one at a time. */
import { done, type Result } from '../../../shared/result';
import type { Words } from '../verb';
import { alternativesKind } from './alternatives';
import type { PlanKind } from './kind';
import { plain } from './plain';

/** What the options ask for. */
export function kindOf(words: Words): Result<PlanKind> {
  const alternatives = alternativesKind(words);
  return alternatives.ok ? done(alternatives.value ?? plain) : alternatives;
}
