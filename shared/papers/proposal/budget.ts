/** The range of the budget, need by need and together, in figures, in words and in both currencies; then who puts in what. */
import { t } from '../../language/messages/say';
import { budgetInWords, formatBudget, millionsIn, millionsName } from '../../language/money';
import { formatNumber } from '../../language/numerals';
import type { Need } from '../../model/need';
import type { Block, Section } from '../paper';
import { sumOfKnown } from '../sums';
import type { ProposalContext } from './context';
import { shareBlocks } from './shares';

/** Sums of what is known, in million rials; an end is missing when no need names it. */
export interface Budget {
  readonly min?: number;
  readonly max?: number;
}

/** The budgets of some needs together. */
export function totalBudget(needs: readonly Need[]): Budget {
  const min = sumOfKnown(needs.map(({ budgetMin }) => budgetMin));
  const max = sumOfKnown(needs.map(({ budgetMax }) => budgetMax));
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function isPartlyKnown(needs: readonly Need[]): boolean {
  return needs.some(({ budgetMin, budgetMax }) => budgetMin === undefined || budgetMax === undefined);
}

function tableOf({ language, text, group, currency }: ProposalContext, total: Budget): Block {
  const amount = (value: number | undefined) =>
    value === undefined ? t(language, 'common.unknown') : formatNumber(millionsIn(value, currency), language);
  return {
    kind: 'table',
    caption: t(language, 'papers.budget.unit', { unit: millionsName(currency, language) }),
    columns: [
      { title: t(language, 'nouns.need') },
      { title: t(language, 'papers.budget.min'), kind: 'number' },
      { title: t(language, 'papers.budget.max'), kind: 'number' },
    ],
    rows: group.needs.map((need) => [text(need.title), amount(need.budgetMin), amount(need.budgetMax)]),
    total: [t(language, 'papers.score.total'), amount(total.min), amount(total.max)],
  };
}

/** The same range in the currency that was not chosen: nobody has to reckon by ten. */
function inTheOther({ language, currency }: ProposalContext, { min, max }: Budget): string {
  const other = currency === 'rial' ? 'toman' : 'rial';
  const range = formatBudget(min, max, language, other);
  return t(language, 'papers.budget.other', { currency: t(language, `nouns.currency.${other}`), range });
}

/** What the needs may cost; never more certain than the needs themselves. */
export function budgetSection(context: ProposalContext): Section {
  const { language, group, currency } = context;
  const title = t(language, 'papers.budget.title');
  const total = totalBudget(group.needs);
  if (total.min === undefined && total.max === undefined)
    return {
      id: 'budget',
      title,
      blocks: [{ kind: 'paragraph', text: t(language, 'papers.budget.none') }, ...shareBlocks(context)],
    };
  const words = budgetInWords(total.min, total.max, language, currency);
  return {
    id: 'budget',
    title,
    blocks: [
      tableOf(context, total),
      { kind: 'paragraph', text: t(language, 'papers.budget.words', { words }) },
      { kind: 'paragraph', text: inTheOther(context, total) },
      ...(isPartlyKnown(group.needs)
        ? [{ kind: 'notice', text: t(language, 'papers.budget.partlyKnown') } as const]
        : []),
      ...shareBlocks(context),
    ],
  };
}
