/** The kinds of planning by their options; one at a time. */
import { sentence } from '../../../shared/language/messages/sentence';
import { done, type Result } from '../../../shared/result';
import type { Words } from '../verb';
import { wrongUsage } from '../words';
import { alternativesKind } from './alternatives';
import { balanceKind } from './balance';
import type { PlanKind } from './kind';
import { plain } from './plain';
import { replanKind } from './replan';

/** Options that say what kind of plan is wanted; `--model` writes the plain one. */
const choices = [['alternatives'], ['price'], ['max-changes'], ['balance', 'max-load-difference'], ['model']] as const;

/** What the options ask for. */
export function kindOf(words: Words): Result<PlanKind> {
  const chosen = choices.map((names) => names.find((name) => words.values[name] !== undefined));
  const [option, other] = chosen.filter((name) => name !== undefined);
  if (option !== undefined && other !== undefined) {
    return wrongUsage(sentence('headless.usage.notTogether', { option: `--${option}`, other: `--${other}` }));
  }
  for (const kind of [alternativesKind, replanKind, balanceKind]) {
    const wanted = kind(words);
    if (!wanted.ok) return wanted;
    if (wanted.value !== undefined) return done(wanted.value);
  }
  return done(plain);
}
