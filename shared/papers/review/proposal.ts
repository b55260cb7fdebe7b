/** One proposed consortium as its member may see it. */
import type { ProposedConsortium } from '../../exchange/review/package';
import { formatDate, formatShortDate } from '../../language/jalali';
import { joinList, t } from '../../language/messages/say';
import { sentence } from '../../language/messages/sentence';
import { formatBudget } from '../../language/money';
import { formatNumber } from '../../language/numerals';
import { contributionWords } from '../contributions';
import type { Block, Fact, Section } from '../paper';
import { districtsOf } from '../proposal/needs';
import type { ReviewWords } from './parts';

type AskedNeed = ProposedConsortium['needs'][number];

function placeFacts(consortium: ProposedConsortium, { language, text }: ReviewWords): readonly Fact[] {
  const { area, role, sharePercent, task, legalForm } = consortium;
  const contribution = contributionWords(consortium.contributions, { language, text });
  return [
    { label: t(language, 'nouns.area'), value: text(area.name) },
    { label: t(language, 'nouns.owner'), value: text(area.owner) },
    { label: t(language, 'reviewing.proposal.role'), value: t(language, `nouns.role.${role}`) },
    ...(sharePercent === undefined
      ? []
      : [
          {
            label: t(language, 'reviewing.proposal.share'),
            value: t(language, 'papers.members.percent', { percent: { percent: sharePercent / 100 } }),
          },
        ]),
    ...(task === undefined ? [] : [{ label: t(language, 'reviewing.proposal.task'), value: text(task) }]),
    ...(contribution === undefined ? [] : [{ label: t(language, 'nouns.contribution'), value: contribution }]),
    ...(legalForm === undefined
      ? []
      : [{ label: t(language, 'reviewing.proposal.legalForm'), value: t(language, `nouns.legalForm.${legalForm}`) }]),
  ];
}

function needBlocks(need: AskedNeed, { asked, language, text }: ReviewWords): readonly Block[] {
  const { statement, budgetMin, budgetMax, deadline, kpis = [] } = need;
  const facts: readonly (Fact | false)[] = [
    { label: t(language, 'papers.needs.districts'), value: districtsOf(need, { language }) },
    (budgetMin !== undefined || budgetMax !== undefined) && {
      label: t(language, 'papers.budget.title'),
      value: formatBudget(budgetMin, budgetMax, language, asked.office.currency),
    },
    deadline !== undefined && { label: t(language, 'papers.needs.deadline'), value: formatDate(deadline, language) },
  ];
  return [
    { kind: 'heading', text: text(need.title) },
    ...(statement === undefined ? [] : [{ kind: 'paragraph', text: text(statement) } as const]),
    { kind: 'facts', facts: facts.filter((fact) => fact !== false) },
    ...(kpis.length === 0
      ? []
      : [
          { kind: 'paragraph', text: t(language, 'papers.needs.kpis') } as const,
          { kind: 'list', items: kpis.map(text) } as const,
        ]),
  ];
}

/** What the firm said of it before, and what has changed for it since. */
function sinceBlocks({ since }: ProposedConsortium, { language }: ReviewWords): readonly Block[] {
  if (since === undefined) return [];
  const stance = sentence(`nouns.stance.${since.stance}`);
  const parts = since.changed.map((part) => sentence(`reviewing.part.${part}`));
  const text =
    parts.length === 0
      ? t(language, 'reviewing.proposal.sinceSame', { stance })
      : t(language, 'reviewing.proposal.since', { stance, parts });
  const refused = t(language, 'reviewing.proposal.sinceRefused');
  return [{ kind: 'notice', text: since.refused === true ? `${text} ${refused}` : text }];
}

function bringsBlocks({ brings }: ProposedConsortium, { language, capability, level }: ReviewWords): readonly Block[] {
  if (brings.length === 0) return [{ kind: 'notice', text: t(language, 'reviewing.proposal.bringsNothing') }];
  return [
    {
      kind: 'table',
      caption: t(language, 'reviewing.proposal.brings'),
      columns: [{ title: t(language, 'nouns.capability') }, { title: t(language, 'nouns.level') }],
      rows: brings.map((one) => [capability(one.capabilityId), level(one.level)]),
    },
  ];
}

/** Who of the members meets a requirement, in their own words; a gap where nobody does. */
function suppliers(
  { by }: ProposedConsortium['coverage'][number],
  { members }: ProposedConsortium,
  { asked, language, text }: ReviewWords,
): string {
  const names = by.map((id) => {
    if (id === asked.firm.id) return t(language, 'reviewing.proposal.you');
    return text(members.find((member) => member.id === id)?.name ?? { fa: id });
  });
  return names.length === 0 ? t(language, 'reviewing.proposal.nobody') : joinList(names, language);
}

function tables(consortium: ProposedConsortium, words: ReviewWords): readonly Block[] {
  const { language, text, capability } = words;
  return [
    {
      kind: 'table',
      caption: t(language, 'reviewing.proposal.requirements'),
      columns: [
        { title: t(language, 'nouns.capability') },
        { title: t(language, 'reviewing.proposal.minLevel'), kind: 'narrow' },
        { title: t(language, 'reviewing.proposal.metBy') },
      ],
      rows: consortium.coverage.map((row) => [
        capability(row.capabilityId),
        formatNumber(row.minLevel, language),
        suppliers(row, consortium, words),
      ]),
    },
    {
      kind: 'table',
      caption: t(language, 'reviewing.proposal.members'),
      columns: [
        { title: t(language, 'nouns.firm') },
        { title: t(language, 'nouns.class'), kind: 'narrow' },
        { title: t(language, 'reviewing.proposal.fields') },
        { title: t(language, 'reviewing.proposal.relevant') },
      ],
      rows: consortium.members.map((member) => [
        text(member.name),
        member.class === undefined ? '—' : t(language, `nouns.class.${member.class}`),
        joinList(member.fields, language) || '—',
        joinList(member.capabilityIds.map(capability), language) || '—',
      ]),
    },
  ];
}

function phaseBlocks({ phases }: ProposedConsortium, { language, text }: ReviewWords): readonly Block[] {
  if (phases.length === 0) return [];
  const day = (date: string | undefined) => (date === undefined ? '—' : formatShortDate(date, language));
  return [
    {
      kind: 'table',
      caption: t(language, 'nouns.phases'),
      columns: [
        { title: t(language, 'nouns.phase'), kind: 'narrow' },
        { title: t(language, 'papers.phases.start'), kind: 'narrow' },
        { title: t(language, 'papers.phases.end'), kind: 'narrow' },
        { title: t(language, 'papers.phases.evidence') },
      ],
      rows: phases.map(({ kind, start, end, gate }) => [
        t(language, `nouns.phase.${kind}`),
        day(start),
        day(end),
        gate === undefined ? '—' : text(gate),
      ]),
    },
  ];
}

export function proposalSection(consortium: ProposedConsortium, words: ReviewWords): Section {
  return {
    id: `proposal-${consortium.id}`,
    title: words.text(consortium.name),
    blocks: [
      ...sinceBlocks(consortium, words),
      { kind: 'facts', facts: placeFacts(consortium, words) },
      ...consortium.needs.flatMap((need) => needBlocks(need, words)),
      ...bringsBlocks(consortium, words),
      ...tables(consortium, words),
      ...phaseBlocks(consortium, words),
    ],
  };
}
