/** What a reader must be warned of beside broken rules: gates past their date, shares that make no whole, contributions above the budget. */

import type { Language } from '../language/language';
import { say, t } from '../language/messages/say';
import { formatMoney } from '../language/money';
import type { Group } from '../model/grouping';
import type { Currency } from '../model/money';
import { lateGates } from '../planning/lateGates';
import { shareProblem } from '../planning/shares';
import { knownWorth } from './contributions';
import { totalBudget } from './proposal/budget';

export interface PaperWarning {
  readonly kind: 'gate' | 'shares' | 'worth';
  readonly text: string;
}

interface Speaking {
  readonly language: Language;
  /** ISO day from which a gate counts as late. */
  readonly today: string;
  readonly currency: Currency;
}

/** Contributions can only be too high where every need says what it may cost at most. */
function worthWarnings({ members, needs }: Group, { language, currency }: Speaking): readonly PaperWarning[] {
  const worth = knownWorth(members.map(({ member }) => member));
  const isLimited = needs.every(({ budgetMax }) => budgetMax !== undefined);
  const most = isLimited ? totalBudget(needs).max : undefined;
  if (worth === undefined || most === undefined || worth <= most) return [];
  const amount = (value: number) => formatMoney(value, language, currency);
  return [
    { kind: 'worth', text: t(language, 'papers.warnings.aboveBudget', { worth: amount(worth), most: amount(most) }) },
  ];
}

/** The warnings about one consortium, in the order of their kinds. */
export function warningsOf(group: Group, speaking: Speaking): readonly PaperWarning[] {
  const { language, today } = speaking;
  const late = lateGates([group.consortium], today).map(
    ({ consortium, phase, dueOn }): PaperWarning => ({
      kind: 'gate',
      text: t(language, 'phases.lateGate', {
        phase: t(language, `nouns.phase.${phase.kind}`),
        consortium: consortium.name,
        due: { date: dueOn },
      }),
    }),
  );
  const problem = shareProblem(group.members.map(({ member }) => member));
  const shares: readonly PaperWarning[] =
    problem === undefined ? [] : [{ kind: 'shares', text: say(language, problem) }];
  return [...late, ...shares, ...worthWarnings(group, speaking)];
}
