/** A firm on paper: its facts, its capabilities with their proof, its seats. Contacts and notes never come here; talents only with their consent. */
import type { FirmId } from '../ids';
import { joinList, t } from '../language/messages/say';
import { formatMoney } from '../language/money';
import { formatNumber } from '../language/numerals';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { countryName } from '../reference/countries';
import { done, type Result } from '../result';
import { broughtBy, type FirmContext, firmContext, ownSeat } from './firmPaper';
import type { ScenarioPaperOptions } from './kinds/paperKind';
import { referencesOf, watermarkOf } from './office';
import type { Block, Fact, Paper, Section } from './paper';
import { digits, evidenceOf, kindOf, levelText, licenceOf } from './proposal/members';

function factsOf(context: FirmContext): readonly Fact[] {
  const { language, firm, workspace } = context;
  const fact = (label: string, value: string | undefined): readonly Fact[] =>
    value === undefined || value === '' ? [] : [{ label, value }];
  const number = (value: number | undefined) => (value === undefined ? undefined : formatNumber(value, language));
  return [
    ...fact(t(language, 'nouns.nationalId'), firm.nationalId === undefined ? '—' : digits(firm.nationalId, context)),
    ...fact(t(language, 'papers.members.kind'), kindOf({ firm }, context)),
    ...fact(t(language, 'nouns.productionLicence'), licenceOf({ firm }, context)),
    ...fact(t(language, 'reports.sheet.fields'), joinList(firm.fields, language)),
    ...fact(t(language, 'nouns.capacity'), t(language, 'reports.sheet.capacity', { count: firm.capacity })),
    ...fact(t(language, 'nouns.ownerGroup'), firm.ownerGroup),
    ...fact(t(language, 'reports.sheet.home'), number(firm.homeDistrict)),
    ...fact(
      t(language, 'reports.sheet.serves'),
      firm.servesDistricts.length === 0
        ? t(language, 'reports.sheet.servesAll')
        : joinList(
            firm.servesDistricts.map((district) => formatNumber(district, language)),
            language,
          ),
    ),
    ...fact(t(language, 'reports.sheet.employees'), number(firm.employees)),
    ...fact(
      t(language, 'reports.sheet.rnd'),
      firm.rndSpend === undefined ? undefined : formatMoney(firm.rndSpend, language, workspace.office.currency),
    ),
    ...fact(
      t(language, 'reports.sheet.exports'),
      joinList(
        firm.exportCountries.map((code) => countryName(code, language)),
        language,
      ),
    ),
    ...fact(t(language, 'reports.sheet.website'), firm.website),
  ];
}

function capabilities(context: FirmContext): Section {
  const { language, text, firm, grouping } = context;
  const title = t(language, 'nouns.capabilities');
  if (firm.capabilities.length === 0)
    return { id: 'capabilities', title, blocks: [{ kind: 'notice', text: t(language, 'reports.sheet.noCapability') }] };
  const rows = firm.capabilities
    .toSorted((a, b) => b.level - a.level || (a.capabilityId < b.capabilityId ? -1 : 1))
    .map((one) => [
      text(grouping.facts.capabilities.get(one.capabilityId)?.name ?? { fa: one.capabilityId }),
      levelText(one.level, context),
      evidenceOf(one, context),
    ]);
  const columns = [
    { title: t(language, 'nouns.capability') },
    { title: t(language, 'nouns.level'), kind: 'narrow' as const },
    { title: t(language, 'papers.members.evidence') },
  ];
  return { id: 'capabilities', title, blocks: [{ kind: 'table', columns, rows }] };
}

function seatsOf(context: FirmContext): Section {
  const { language, text, firm, seats, scenario } = context;
  const title = t(language, 'reports.sheet.seats', { scenario: scenario.name });
  if (seats.length === 0)
    return { id: 'seats', title, blocks: [{ kind: 'paragraph', text: t(language, 'reports.sheet.noSeat') }] };
  const rows = seats.map((seat) => {
    const role = ownSeat(seat, firm)?.member.role ?? 'partner';
    const brings = broughtBy(seat, firm);
    return [
      text(seat.group.consortium.name),
      seat.areaName,
      t(language, `nouns.role.${role}`),
      brings.length === 0 ? '—' : joinList(brings, language),
    ];
  });
  const columns = [
    { title: t(language, 'nouns.consortium') },
    { title: t(language, 'nouns.area') },
    { title: t(language, 'nouns.role'), kind: 'narrow' as const },
    { title: t(language, 'reports.letter.brings') },
  ];
  return { id: 'seats', title, blocks: [{ kind: 'table', columns, rows }] };
}

function talents({ language, text, firm }: FirmContext): readonly Section[] {
  const shown = firm.talents.filter(({ consent }) => consent);
  if (shown.length === 0) return [];
  const items = shown.map(({ name, expertise }) =>
    t(language, 'papers.members.talent', { name, expertise: text(expertise) }),
  );
  const block: Block = { kind: 'list', items };
  return [{ id: 'talents', title: t(language, 'nouns.talents'), blocks: [block] }];
}

/** The sheet; refused if the firm is not on the list. */
export function firmSheetOf(
  workspace: Workspace,
  scenario: Scenario,
  options: ScenarioPaperOptions,
  firmId: FirmId,
): Result<Paper> {
  const found = firmContext(workspace, scenario, firmId, options);
  if (!found.ok) return found;
  const context = found.value;
  const { language, text, firm, seats } = context;
  const title = t(language, 'reports.sheet.title', { firm: firm.name });
  const { contact: _contact, note: _note, source: _source, talents: _talents, ...facts } = firm;
  return done({
    kind: 'sheet',
    language,
    title,
    subtitle: text(workspace.title),
    subject: title,
    author: text(workspace.office.organisation),
    date: options.today,
    fileName: title,
    ...watermarkOf(scenario, language),
    references: referencesOf(scenario, options),
    sections: [
      { id: 'facts', title: t(language, 'reports.sheet.facts'), blocks: [{ kind: 'facts', facts: factsOf(context) }] },
      capabilities(context),
      seatsOf(context),
      ...talents(context),
    ],
    attachment: {
      fileName: 'firm.json',
      description: t(language, 'reports.attachment'),
      contents: {
        format: 'peyvand-firm',
        version: 1,
        firm: facts,
        seats: seats.map((seat) => ({ id: seat.group.consortium.id, role: ownSeat(seat, firm)?.member.role })),
      },
    },
  });
}
