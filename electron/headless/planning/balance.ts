/** `plan --balance areas` and `--max-load-difference`: the worst-served area first, loads not too uneven, and what that costs. */
import type { PlanBalance } from '../../../shared/model/planRecipe';
import { balance } from '../../../shared/planning/balance';
import { done, type Result } from '../../../shared/result';
import { spoken } from '../spoken';
import type { Words } from '../verb';
import { choiceOption, rangeOption } from '../words';
import type { PlanKind } from './kind';

/** Nobody can be in more. */
const highestDifference = 1_000;

function wishOf(words: Words): Result<PlanBalance | undefined> {
  const areas = choiceOption(words, 'balance', ['areas']);
  if (!areas.ok) return areas;
  const difference = rangeOption(words, 'max-load-difference', { min: 0, max: highestDifference, isWhole: true });
  if (!difference.ok) return difference;
  if (areas.value === undefined && difference.value === undefined) return done(undefined);
  return done({
    ...(areas.value === undefined ? {} : { areas: true }),
    ...(difference.value === undefined ? {} : { maxLoadDifference: difference.value }),
  });
}

/** As `--balance areas` and `--max-load-difference N` ask; undefined where they do not. */
export function balanceKind(words: Words): Result<PlanKind | undefined> {
  const wish = wishOf(words);
  if (!wish.ok) return wish;
  const { value } = wish;
  if (value === undefined) return done(undefined);
  return done(async ({ workspace, scenario }, planFor) => {
    const planned = await balance(workspace, scenario, value, planFor);
    if (!planned.ok) return planned;
    const { outcome, lines, summary: _, ...facts } = planned.value;
    const json = { balance: { wish: value, ...facts, ...spoken({ sentences: lines }) } };
    return done({ outcome, json, lines, copies: [] });
  });
}
