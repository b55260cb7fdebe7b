/** The page about ties abroad, in proposals whose need is international: openings that suit the consortium, and cities it could go to. Nobody else's chances are named. */
import { formatShortDate } from '../../language/jalali';
import { joinList, say, t } from '../../language/messages/say';
import { isInternational, matchesOf } from '../../planning/international';
import { reasonsOfChance, reasonsOfMatch } from '../../planning/internationalReasons';
import { countryName } from '../../reference/countries';
import { chancesFor } from '../chances';
import type { Block, Section, TableColumn } from '../paper';
import type { ProposalContext } from './context';

/** Undefined where no need of the consortium is international. */
export function internationalSection(context: ProposalContext): Section | undefined {
  if (!isInternational(context.group)) return undefined;
  const { language } = context;
  const blocks = [...openingBlocks(context), ...cityBlocks(context)];
  return {
    id: 'international',
    title: t(language, 'abroad.sectionTitle'),
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: t(language, 'abroad.sectionNone') }],
  };
}

function cityNames({ workspace, language, text }: ProposalContext, ids: readonly string[]): string {
  const cities = workspace.international.cities.filter(({ id }) => ids.includes(id));
  return joinList(
    cities.map(({ name }) => text(name)),
    language,
  );
}

function openingBlocks(context: ProposalContext): readonly Block[] {
  const { workspace, grouping, group, language, text } = context;
  const rows = workspace.international.openings.flatMap((opening) => {
    const match = matchesOf(workspace, grouping, opening).find((one) => one.consortiumId === group.consortium.id);
    if (match === undefined) return [];
    return [
      [
        text(opening.title),
        t(language, `abroad.kind.${opening.kind}`),
        cityNames(context, opening.cityIds),
        opening.on === undefined ? t(language, 'abroad.noDate') : formatShortDate(opening.on, language),
        reasonsOfMatch(workspace, match)
          .map((reason) => say(language, reason))
          .join(' '),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const columns: readonly TableColumn[] = [
    { title: t(language, 'abroad.title') },
    { title: t(language, 'abroad.kindLabel'), kind: 'narrow' },
    { title: t(language, 'abroad.cities') },
    { title: t(language, 'abroad.on'), kind: 'narrow' },
    { title: t(language, 'abroad.reasons') },
  ];
  return [
    { kind: 'heading', text: t(language, 'abroad.sectionOpenings') },
    { kind: 'table', columns, rows },
  ];
}

function cityBlocks(context: ProposalContext): readonly Block[] {
  const { workspace, grouping, group, language, text } = context;
  const rows = chancesFor(grouping, workspace)
    .filter(({ consortiumId }) => consortiumId === group.consortium.id)
    .map((chance) => {
      const city = workspace.international.cities.find(({ id }) => id === chance.cityId);
      return [
        text(city?.name ?? { fa: chance.cityId }),
        countryName(city?.country ?? '', language),
        reasonsOfChance(workspace, chance)
          .map((reason) => say(language, reason))
          .join(' '),
      ];
    });
  if (rows.length === 0) return [];
  const columns: readonly TableColumn[] = [
    { title: t(language, 'abroad.city'), kind: 'narrow' },
    { title: t(language, 'abroad.country'), kind: 'narrow' },
    { title: t(language, 'abroad.reasons') },
  ];
  return [
    { kind: 'heading', text: t(language, 'abroad.sectionCities') },
    { kind: 'table', columns, rows },
  ];
}
