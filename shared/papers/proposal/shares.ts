/** Who takes which share and puts in what, in money or in kind; shares that make no whole are named as such. */
import { say, t } from '../../language/messages/say';
import { millionsIn, millionsName } from '../../language/money';
import { formatNumber, formatPercent } from '../../language/numerals';
import { shareProblem, shareSum } from '../../planning/shares';
import { contributionWords, knownWorth } from '../contributions';
import type { Block } from '../paper';
import type { ProposalContext } from './context';

function tableOf(context: ProposalContext): Block {
  const { language, text, group, currency } = context;
  const { members } = group;
  const percent = (share: number | undefined) => (share === undefined ? '—' : formatPercent(share / 100, language));
  const amount = (worth: number | undefined) =>
    worth === undefined ? '—' : formatNumber(millionsIn(worth, currency), language);
  const total = knownWorth(members.map(({ member }) => member));
  const shares = shareSum(members.map(({ member }) => member));
  return {
    kind: 'table',
    caption: t(language, 'papers.shares.unit', { unit: millionsName(currency, language) }),
    columns: [
      { title: t(language, 'nouns.firm') },
      { title: t(language, 'papers.members.share'), kind: 'number' },
      { title: t(language, 'nouns.contribution') },
      { title: t(language, 'papers.shares.worth'), kind: 'number' },
    ],
    rows: members.map((one) => [
      text(one.firm.name),
      percent(one.member.sharePercent),
      contributionWords(one.member.contributions, context) ?? '—',
      amount(knownWorth([one.member])),
    ]),
    total: [t(language, 'papers.score.total'), percent(shares?.sum), '', amount(total)],
  };
}

/** Nothing at all while neither a share nor a contribution has been written. */
export function shareBlocks(context: ProposalContext): readonly Block[] {
  const { language, group } = context;
  const members = group.members.map(({ member }) => member);
  const isSilent = members.every(
    ({ sharePercent, contributions = [] }) => sharePercent === undefined && contributions.length === 0,
  );
  if (isSilent) return [];
  const problem = shareProblem(members);
  return [
    { kind: 'heading', text: t(language, 'papers.shares.title') },
    tableOf(context),
    ...(problem === undefined ? [] : [{ kind: 'notice', text: say(language, problem) } as const]),
  ];
}
