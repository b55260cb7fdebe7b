/** The needs of the city that the consortium answers, and why they matter. */
import { formatDate } from '../../language/jalali';
import type { Language } from '../../language/language';
import { joinList, t } from '../../language/messages/say';
import { formatBudget } from '../../language/money';
import { formatPlain } from '../../language/numerals';
import type { Need } from '../../model/need';
import type { Block, Fact, Section } from '../paper';
import type { ProposalContext } from './context';

/** The districts that a need is about; without any, the whole city. */
export function districtsOf(
  { districts }: Pick<Need, 'districts'>,
  { language }: Pick<ProposalContext, 'language'>,
): string {
  if (districts.length === 0) return t(language, 'common.wholeCity');
  const [first] = districts;
  if (first !== undefined && districts.length === 1) return t(language, 'common.district', { number: first });
  const numbers = districts.map((number) => formatPlain(number, language));
  return t(language, 'papers.needs.districtList', { numbers: joinList(numbers, language) });
}

function factsOf(need: Need, context: ProposalContext): readonly Fact[] {
  const { language, text, areaOwner, currency } = context;
  const owner = need.owner === undefined ? areaOwner : text(need.owner);
  const optional: readonly (Fact | false)[] = [
    owner !== '' && { label: t(language, 'nouns.owner'), value: owner },
    need.deadline !== undefined && {
      label: t(language, 'papers.needs.deadline'),
      value: formatDate(need.deadline, language),
    },
    need.requiresLicence === true && {
      label: t(language, 'nouns.productionLicence'),
      value: t(language, 'papers.needs.licenceNeeded'),
    },
    (need.budgetMin !== undefined || need.budgetMax !== undefined) && {
      label: t(language, 'papers.budget.title'),
      value: formatBudget(need.budgetMin, need.budgetMax, language, currency),
    },
    need.adoptionPath !== undefined && {
      label: t(language, 'papers.needs.adoptionPath'),
      value: text(need.adoptionPath),
    },
    need.international === true && {
      label: t(language, 'papers.needs.international'),
      value: t(language, 'papers.needs.isInternational'),
    },
  ];
  return [
    { label: t(language, 'nouns.priority'), value: priorityText(need, language) },
    { label: t(language, 'papers.needs.districts'), value: districtsOf(need, context) },
    ...optional.filter((fact) => fact !== false),
  ];
}

/** The priority in a word, as everywhere on paper. */
export function priorityText({ priority }: Need, language: Language): string {
  return t(language, `nouns.priority.${priority >= 3 ? 3 : priority <= 1 ? 1 : 2}`);
}

function blocksOf(need: Need, context: ProposalContext): readonly Block[] {
  const { language, text } = context;
  const kpis = need.kpis ?? [];
  return [
    { kind: 'heading', text: text(need.title) },
    {
      kind: 'paragraph',
      text: need.statement === undefined ? t(language, 'papers.needs.noStatement') : text(need.statement),
    },
    { kind: 'facts', facts: factsOf(need, context) },
    ...(kpis.length === 0
      ? []
      : [
          { kind: 'paragraph', text: t(language, 'papers.needs.kpis') } as const,
          { kind: 'list', items: kpis.map(text) } as const,
        ]),
  ];
}

/** Each need with its statement, owner, place, deadline and measures of success. */
export function needsSection(context: ProposalContext): Section {
  const { language, group } = context;
  const blocks =
    group.needs.length === 0
      ? [{ kind: 'notice', text: t(language, 'papers.needs.none') } as const]
      : group.needs.flatMap((need) => blocksOf(need, context));
  return { id: 'needs', title: t(language, 'papers.needs.title'), blocks };
}
