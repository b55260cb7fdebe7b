/** `plan --alternatives`: the best plan and others that are nearly as good, each a scenario of its own where they are to be kept. */
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { type Alternative, alternatives, mostAlternatives, usualLoss } from '../../../shared/planning/alternatives';
import { done, type Result } from '../../../shared/result';
import { spoken } from '../spoken';
import type { Words } from '../verb';
import { rangeOption, wrongUsage } from '../words';
import type { PlanKind } from './kind';

function jsonOf({ outcome, lines, isProven, ...facts }: Alternative): object {
  return { ...spoken({ ...facts, sentences: lines }), proven: isProven, report: outcome.report };
}

/** As `--alternatives N [--loss PERCENT] [--keep]` ask; undefined where they do not. */
export function alternativesKind(words: Words): Result<PlanKind | undefined> {
  const count = rangeOption(words, 'alternatives', { min: 1, max: mostAlternatives, isWhole: true });
  if (!count.ok) return count;
  const loss = rangeOption(words, 'loss', { min: 0, max: 100, isWhole: false });
  if (!loss.ok) return loss;
  const isKept = words.values.keep === true;
  if (count.value === undefined) {
    const alone = loss.value === undefined ? (isKept ? 'keep' : undefined) : 'loss';
    if (alone === undefined) return done(undefined);
    return wrongUsage(sentence('headless.usage.needs', { option: `--${alone}`, other: '--alternatives' }));
  }
  const wish = { count: count.value, loss: loss.value === undefined ? usualLoss : loss.value / 100 };
  return done(async ({ workspace, scenario }, planFor) => {
    const found = await alternatives(workspace, scenario, planFor, wish);
    if (!found.ok) return found;
    const { best, shortage } = found.value;
    const others = found.value.alternatives;
    const named = others.map(({ outcome }, index) => ({
      name: both(sentence('headless.new.alternative', { scenario: scenario.name, number: index + 1 })),
      outcome,
    }));
    return done({
      outcome: best,
      json: { alternatives: others.map(jsonOf), ...(shortage === undefined ? {} : spoken({ shortage })) },
      lines: [...others.flatMap(({ lines }) => lines), ...(shortage === undefined ? [] : [shortage.sentence])],
      copies: isKept ? named : [],
    });
  });
}
