/** `plan --price` and `plan --max-changes`: planning anew with few changes against the members as they are, or as another scenario has them. */
import { sentence } from '../../../shared/language/messages/sentence';
import { type ReplanWish, replan } from '../../../shared/planning/replan';
import { done, type Result } from '../../../shared/result';
import { namedScenario } from '../scenarioChoice';
import { spoken } from '../spoken';
import type { Words } from '../verb';
import { rangeOption, textOption, wrongUsage } from '../words';
import type { PlanKind } from './kind';

const highestPrice = 1_000_000;
const mostChanges = 1_000_000;

function wishOf(words: Words): Result<ReplanWish | undefined> {
  const price = rangeOption(words, 'price', { min: 0, max: highestPrice, isWhole: true });
  if (!price.ok) return price;
  const most = rangeOption(words, 'max-changes', { min: 0, max: mostChanges, isWhole: true });
  if (!most.ok) return most;
  if (price.value !== undefined) return done({ kind: 'price', points: price.value });
  return done(most.value === undefined ? undefined : { kind: 'most', changes: most.value });
}

/** As `--price P` or `--max-changes N`, and `--against SCENARIO`, ask; undefined where they do not. */
export function replanKind(words: Words): Result<PlanKind | undefined> {
  const wish = wishOf(words);
  if (!wish.ok) return wish;
  const against = textOption(words, 'against');
  const { value } = wish;
  if (value === undefined) {
    return against === undefined
      ? done(undefined)
      : wrongUsage(sentence('headless.usage.needs', { option: '--against', other: '--price / --max-changes' }));
  }
  return done(async ({ workspace, scenario }, planFor) => {
    const before = against === undefined ? done(scenario) : namedScenario(workspace, against);
    if (!before.ok) return before;
    const planned = await replan(workspace, scenario, { before: before.value, wish: value }, planFor);
    if (!planned.ok) return planned;
    const { outcome, lines, summary: _, ...facts } = planned.value;
    const json = { replan: { wish: value, against: before.value.id, ...spoken({ ...facts, sentences: lines }) } };
    return done({ outcome, json, lines, copies: [] });
  });
}
