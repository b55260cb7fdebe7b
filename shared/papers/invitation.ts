/** The invitation of a firm: one letter about all the consortia in which it sits, and what is asked until when. Levels and notes of other firms stay in the office. */
import type { FirmId } from '../ids';
import { formatDate } from '../language/jalali';
import { joinList, t } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { formatPercent } from '../language/numerals';
import type { Firm } from '../model/firm';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { reviewsWaiting } from '../planning/answers';
import { done, type Result } from '../result';
import { broughtBy, type FirmContext, firmContext, ownSeat } from './firmPaper';
import type { ScenarioPaperOptions } from './kinds/paperKind';
import { blank, officialLetter, watermarkOf } from './office';
import type { Block, Fact, Paper, Section } from './paper';
import type { ProposalContext } from './proposal/context';
import { legalFormText } from './proposal/legal';

/** Some firms carry the word in their name already. */
function isCalledFirm({ name }: Firm): boolean {
  return name.fa.startsWith(`${t('fa', 'nouns.firm')} `);
}

const asks = ['accept', 'conditions', 'decline', 'record'] as const;

/** The day until which an answer is asked for: as ordered, else that of the package on its way. */
function dueOn({ workspace, scenario, firm }: FirmContext, ordered: string | undefined): string | undefined {
  return ordered ?? reviewsWaiting(workspace.reviews, scenario).find(({ firmId }) => firmId === firm.id)?.dueOn;
}

function seatFacts(seat: ProposalContext, context: FirmContext): readonly Fact[] {
  const { language, text, firm } = context;
  const own = ownSeat(seat, firm);
  const lead = seat.group.members.find(({ member }) => member.role === 'lead')?.firm;
  const others = seat.group.members
    .filter((one) => one.firm.id !== firm.id && one.firm.id !== lead?.id)
    .map((one) => text(one.firm.name));
  const brings = broughtBy(seat, firm);
  return [
    { label: t(language, 'nouns.area'), value: seat.areaName },
    {
      label: t(language, 'nouns.needs'),
      value:
        seat.group.needs.length === 0
          ? '—'
          : joinList(
              seat.group.needs.map(({ title }) => text(title)),
              language,
            ),
    },
    ...(own === undefined
      ? []
      : [{ label: t(language, 'reports.letter.role'), value: t(language, `nouns.role.${own.member.role}`) }]),
    {
      label: t(language, 'nouns.role.lead'),
      value: lead === undefined ? t(language, 'papers.summary.noLead') : text(lead.name),
    },
    { label: t(language, 'reports.letter.others'), value: others.length === 0 ? '—' : joinList(others, language) },
    { label: t(language, 'reports.letter.brings'), value: brings.length === 0 ? '—' : joinList(brings, language) },
    ...(own?.member.sharePercent === undefined
      ? []
      : [
          { label: t(language, 'papers.members.share'), value: formatPercent(own.member.sharePercent / 100, language) },
        ]),
    ...(own?.member.task === undefined
      ? []
      : [{ label: t(language, 'papers.members.task'), value: text(own.member.task) }]),
    { label: t(language, 'papers.legal.title'), value: legalFormText(seat) },
  ];
}

function sectionsOf(context: FirmContext, due: string): readonly Section[] {
  const { language, seats } = context;
  const each = seats.flatMap((seat, index): readonly Block[] => [
    {
      kind: 'heading',
      text: t(language, 'papers.members.heading', { number: index + 1, firm: seat.group.consortium.name }),
    },
    { kind: 'facts', facts: seatFacts(seat, context) },
  ]);
  const none: Block = { kind: 'notice', text: t(language, 'reports.letter.noSeat') };
  return [
    { id: 'seats', title: t(language, 'reports.letter.seats'), blocks: each.length === 0 ? [none] : each },
    {
      id: 'asked',
      title: t(language, 'reports.letter.asked'),
      blocks: [
        { kind: 'paragraph', text: t(language, 'reports.letter.askedWords', { due }) },
        { kind: 'list', items: asks.map((ask) => t(language, `reports.letter.ask.${ask}`)) },
        { kind: 'notice', text: t(language, 'reports.letter.reserve') },
      ],
    },
  ];
}

/** The letter with its enclosure. @param ordered the day until which an answer is asked for, ISO */
export function invitationOf(
  workspace: Workspace,
  scenario: Scenario,
  options: ScenarioPaperOptions,
  { firmId, dueOn: ordered }: { readonly firmId: FirmId; readonly dueOn?: string },
): Result<Paper> {
  const found = firmContext(workspace, scenario, firmId, options);
  if (!found.ok) return found;
  const context = found.value;
  const { language, text, firm, seats } = context;
  const day = dueOn(context, ordered);
  const due = day === undefined ? blank : formatDate(day, language);
  const title = t(language, 'reports.letter.title', { firm: firm.name });
  return done({
    kind: 'letter',
    language,
    title,
    subtitle: t(language, 'reports.letter.subtitle', { count: seats.length }),
    subject: title,
    author: text(workspace.office.organisation),
    date: options.today,
    fileName: title,
    ...watermarkOf(scenario, language),
    letter: officialLetter(workspace.office, options, {
      scenario,
      hasAttachment: true,
      to: t(language, isCalledFirm(firm) ? 'reports.letter.to' : 'reports.letter.toCompany', {
        firm: firm.name,
      }),
      subject: t(language, 'reports.letter.subject'),
      paragraphs: [
        t(language, 'reports.letter.opening'),
        t(language, 'reports.letter.proposed', {
          count: seats.length,
          consortia: seats.map(({ group }) => sentence('common.quoted', { name: group.consortium.name })),
        }),
        t(language, 'reports.letter.until', { due }),
        t(language, 'reports.letter.reserve'),
      ],
      copies: [],
    }),
    sections: sectionsOf(context, due),
    attachment: {
      fileName: 'invitation.json',
      description: t(language, 'reports.attachment'),
      contents: {
        format: 'peyvand-invitation',
        version: 1,
        firm: { id: firm.id, nationalId: firm.nationalId, name: firm.name },
        dueOn: day,
        consortia: seats.map((seat) => ({
          id: seat.group.consortium.id,
          name: seat.group.consortium.name,
          role: ownSeat(seat, firm)?.member.role,
        })),
      },
    },
  });
}
