/** The score in words, by criterion, and match by match: what adds up to it. */
import { criteria } from '../../criteria';
import { joinList, say, t } from '../../language/messages/say';
import { inWords } from '../../language/numberWords';
import { formatNumber } from '../../language/numerals';
import { matchesOfGroup, pointsOf } from '../../planning/score';
import type { Section, TableBlock } from '../paper';
import type { ProposalContext } from './context';

const own = criteria.filter(({ scope }) => scope === 'consortium');

function byCriterion(context: ProposalContext): TableBlock {
  const { language, group, grouping } = context;
  const matches = matchesOfGroup(group, grouping);
  return {
    kind: 'table',
    columns: [
      { title: t(language, 'papers.score.criterion'), kind: 'narrow' },
      { title: t(language, 'papers.score.meaning') },
      { title: t(language, 'papers.score.count'), kind: 'number' },
      { title: t(language, 'nouns.score'), kind: 'number' },
    ],
    rows: own.map(({ id, name, meaning }) => {
      const its = matches.filter(({ criterion }) => criterion === id);
      const points = formatNumber(pointsOf(its), language);
      return [
        say(language, { key: name }),
        say(language, { key: meaning }),
        formatNumber(its.length, language),
        points,
      ];
    }),
    total: [
      t(language, 'papers.score.total'),
      '',
      formatNumber(matches.length, language),
      formatNumber(pointsOf(matches), language),
    ],
  };
}

/** The consortium's points by criterion. Points of whole firms belong to the scenario, and the paper says so. */
export function scoreSection(context: ProposalContext): Section {
  const { language, group, grouping } = context;
  const points = pointsOf(matchesOfGroup(group, grouping));
  const elsewhere = criteria.filter(({ scope }) => scope === 'firm').map(({ name }) => say(language, { key: name }));
  return {
    id: 'score',
    title: t(language, 'papers.score.title'),
    blocks: [
      {
        kind: 'paragraph',
        text: t(language, 'papers.score.words', { points, words: inWords(points, language) }),
      },
      byCriterion(context),
      { kind: 'paragraph', text: t(language, 'papers.score.elsewhere', { criteria: joinList(elsewhere, language) }) },
    ],
  };
}

/** Every match with its sentence, for those who check. */
export function matchesSection({ language, group, grouping }: ProposalContext): Section {
  const matches = matchesOfGroup(group, grouping);
  const title = t(language, 'papers.matches.title');
  if (matches.length === 0)
    return { id: 'matches', title, blocks: [{ kind: 'paragraph', text: t(language, 'papers.matches.none') }] };
  const rows = matches.flatMap((match) => {
    const criterion = own.find(({ id }) => id === match.criterion);
    return criterion === undefined
      ? []
      : [
          [
            say(language, { key: criterion.name }),
            say(language, criterion.say(match, grouping.facts)),
            formatNumber(match.points, language),
          ],
        ];
  });
  return {
    id: 'matches',
    title,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: t(language, 'papers.score.criterion'), kind: 'narrow' },
          { title: t(language, 'papers.matches.what') },
          { title: t(language, 'nouns.score'), kind: 'number' },
        ],
        rows,
        total: [t(language, 'papers.score.total'), '', formatNumber(pointsOf(matches), language)],
      },
    ],
  };
}
