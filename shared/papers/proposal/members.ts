/** The members, their roles, and what each brings. Contacts and notes of a firm never come here; talents only with their consent. */
import { joinClauses } from '../../language/clauses';
import { formatShortDate } from '../../language/jalali';
import { t } from '../../language/messages/say';
import { formatNumber, toPersianDigits } from '../../language/numerals';
import type { FirmCapability } from '../../model/firm';
import type { JudgedMember } from '../../model/grouping';
import type { Block, Fact, Section } from '../paper';
import type { ProposalContext } from './context';

type Speaking = Pick<ProposalContext, 'language'>;

/** Codes people type with Latin digits are read in the paper's own. */
export function digits(code: string, { language }: Speaking): string {
  return language === 'fa' && /^[\d\s/-]+$/.test(code) ? toPersianDigits(code) : code;
}

/** Size and class of a firm. */
export function kindOf({ firm }: Pick<JudgedMember, 'firm'>, { language }: Speaking): string {
  const size = t(language, `nouns.size.${firm.size}`);
  const known = firm.class === undefined ? firm.legacyClass : t(language, `nouns.class.${firm.class}`);
  return known === undefined ? size : t(language, 'papers.members.sizeAndClass', { size, class: known });
}

function roster(context: ProposalContext): Block {
  const { language, text, group } = context;
  const withShares = group.members.some(({ member }) => member.sharePercent !== undefined);
  return {
    kind: 'table',
    columns: [
      { title: t(language, 'papers.members.number'), kind: 'narrow' },
      { title: t(language, 'nouns.firm') },
      { title: t(language, 'nouns.role'), kind: 'narrow' },
      { title: t(language, 'papers.members.kind') },
      { title: t(language, 'nouns.nationalId'), kind: 'narrow' },
      ...(withShares ? [{ title: t(language, 'papers.members.share'), kind: 'number' } as const] : []),
    ],
    rows: group.members.map((one, index) => [
      formatNumber(index + 1, language),
      text(one.firm.name),
      t(language, `nouns.role.${one.member.role}`),
      kindOf(one, context),
      one.firm.nationalId === undefined ? '—' : digits(one.firm.nationalId, context),
      ...(withShares ? [shareOf(one, context)] : []),
    ]),
  };
}

function shareOf({ member }: JudgedMember, { language }: ProposalContext): string {
  if (member.sharePercent === undefined) return '—';
  return t(language, 'papers.members.percent', { percent: { percent: member.sharePercent / 100 } });
}

/** What the consortium asks for and the firm has, best first. */
function relevant({ firm }: JudgedMember, { group }: ProposalContext): readonly FirmCapability[] {
  const asked = new Set(group.requirements.map(({ capabilityId }) => capabilityId));
  return firm.capabilities
    .filter(({ capabilityId }) => asked.has(capabilityId))
    .toSorted((a, b) => b.level - a.level || (a.capabilityId < b.capabilityId ? -1 : 1));
}

/** What proves a capability, and until when. */
export function evidenceOf(
  { evidence, expiresOn }: FirmCapability,
  context: Speaking & Pick<ProposalContext, 'today'>,
): string {
  const { language } = context;
  const written = evidence === undefined || evidence === '' ? t(language, 'papers.members.noEvidence') : evidence;
  if (expiresOn === undefined) return written;
  const until = { evidence: written, date: formatShortDate(expiresOn, language) };
  return t(language, expiresOn < context.today ? 'papers.members.expired' : 'papers.members.validUntil', until);
}

function brings(one: JudgedMember, context: ProposalContext): Block {
  const { language, text, grouping } = context;
  const own = relevant(one, context);
  if (own.length === 0) return { kind: 'notice', text: t(language, 'papers.members.nothingAsked') };
  return {
    kind: 'table',
    columns: [
      { title: t(language, 'nouns.capability') },
      { title: t(language, 'nouns.level'), kind: 'narrow' },
      { title: t(language, 'papers.members.evidence') },
    ],
    rows: own.map((capability) => [
      text(grouping.facts.capabilities.get(capability.capabilityId)?.name ?? { fa: capability.capabilityId }),
      levelText(capability.level, context),
      evidenceOf(capability, context),
    ]),
  };
}

/** «سطح ۴، محصول در بازار». */
export function levelText(level: number, { language }: Speaking): string {
  const known = ([1, 2, 3, 4, 5] as const).find((one) => one === level) ?? 0;
  return t(language, 'papers.members.level', { level, words: t(language, `nouns.level.${known}`) });
}

/** Number, day and products of the production licence. */
export function licenceOf({ firm }: Pick<JudgedMember, 'firm'>, context: Speaking): string {
  const { language } = context;
  const licence = firm.productionLicence;
  if (licence === undefined) return t(language, 'papers.members.noLicence');
  const number = digits(licence.number, context);
  const head =
    licence.issuedOn === undefined
      ? t(language, 'papers.members.licence', { number })
      : t(language, 'papers.members.licenceOf', { number, date: formatShortDate(licence.issuedOn, language) });
  const products = licence.products ?? [];
  return products.length === 0 ? head : t(language, 'papers.members.licenceFor', { licence: head, products });
}

function factsOf(one: JudgedMember, context: ProposalContext): readonly Fact[] {
  const { language, text } = context;
  const { firm, member } = one;
  const talents = firm.talents
    .filter(({ consent }) => consent)
    .map(({ name, expertise }) => t(language, 'papers.members.talent', { name, expertise: text(expertise) }));
  return [
    { label: t(language, 'nouns.role'), value: t(language, `nouns.role.${member.role}`) },
    ...(member.task === undefined ? [] : [{ label: t(language, 'papers.members.task'), value: text(member.task) }]),
    { label: t(language, 'nouns.productionLicence'), value: licenceOf(one, context) },
    ...(talents.length === 0 ? [] : [{ label: t(language, 'nouns.talents'), value: joinClauses(talents, language) }]),
  ];
}

/** The roster, then each member with what it brings. */
export function membersSection(context: ProposalContext): Section {
  const { language, text, group } = context;
  const title = t(language, 'papers.members.title');
  if (group.members.length === 0)
    return { id: 'members', title, blocks: [{ kind: 'notice', text: t(language, 'papers.members.none') }] };
  const each = group.members.flatMap((one, index): readonly Block[] => [
    {
      kind: 'heading',
      text: t(language, 'papers.members.heading', { number: index + 1, firm: text(one.firm.name) }),
    },
    { kind: 'facts', facts: factsOf(one, context) },
    brings(one, context),
  ]);
  return { id: 'members', title, blocks: [roster(context), ...each] };
}
